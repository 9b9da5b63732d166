import { describe, expect, test } from 'vitest';

import { plansComeLast } from '../../../src/checks/plans-come-last.ts';
import { lessonPath, lessonTop, question, smallCourse } from '../course/support/small-course.ts';
import { said } from './support/two-languages.ts';

describe('plans come last', () => {
  const plan = ':::plan{#try}\nTry it.\n:::';
  const slide = ':::slide{#seen minutes=2}\n- Seen\n:::';
  const scenario =
    '::::scenario{#door}\n### The door\n\nIt opens.\n\n:::scene{#in}\nA customer comes in.\n:::\n::::';
  const ending = (...blocks: readonly string[]): readonly string[] =>
    said(plansComeLast, smallCourse({ [lessonPath]: `${lessonTop}\n${blocks.join('\n\n')}\n` }));
  const advice = 'move it to the end of the lesson, where readers choose what to try at work';
  const found = (line: number, other: string, at: number): string =>
    `plans-come-last ${lessonPath}:${String(line)}:1 warning: the plan \`try\` stands before the ${other} — ${advice} (see ${lessonPath}:${String(at)}:1)`;

  test('when nothing to do or to show stands behind them', () => {
    const box = ':::local{checked=2026-11-01}\nTwo years.\n:::';
    expect(ending(slide, scenario, question, plan, 'Text.', box)).toEqual([]);
    expect(ending(question, plan, plan.replace('#try', '#again'))).toEqual([]);
  });

  test.each([
    ['question `look-up`', question],
    ['slide `seen`', slide],
    ['scenario `door`', scenario],
  ])('but not before a %s', (name, block) => {
    expect(ending(plan, block)).toEqual([found(11, name, 15)]);
  });

  test('and not before the last of several', () => {
    expect(ending(slide, plan, slide.replace('#seen', '#heard'), question)).toEqual([
      found(15, 'question `look-up`', 23),
    ]);
  });
});
