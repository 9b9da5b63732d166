import { describe, expect, test } from 'vitest';

import { slidesLetPeopleAct } from '../../../src/checks/slides-let-people-act.ts';
import { lessonPath, lessonTop, question, smallCourse } from '../course/support/small-course.ts';
import { said } from './support/two-languages.ts';

describe('slides let people act', () => {
  const slides = (...ids: readonly string[]): readonly string[] =>
    ids.map((id) => `:::slide{#${id} minutes=2}\n- Seen\n:::`);
  const scenario =
    '::::scenario{#door}\n### The door\n\nIt opens.\n\n:::scene{#in}\nA customer comes in.\n:::\n::::';
  const deck = (...blocks: readonly string[]): readonly string[] =>
    said(slidesLetPeopleAct, smallCourse({ [lessonPath]: `${lessonTop}\n${blocks.join('\n\n')}\n` }));
  const found = (line: number): string =>
    `slides-let-people-act ${lessonPath}:${String(line)}:1 warning: with this slide more than 4 follow each other with nothing to do — put a question or a scenario before it, or make one slide of two`;

  test('when four in a row are the most', () => {
    expect(deck(...slides('a', 'b', 'c', 'd'))).toEqual([]);
    expect(deck(...slides('a', 'b', 'c', 'd'), question, ...slides('e', 'f'))).toEqual([]);
    expect(deck(...slides('a', 'b', 'c'), scenario, ...slides('d', 'e', 'f', 'g'))).toEqual([]);
  });

  test('but not with a fifth, whatever text stands between them', () => {
    expect(deck(...slides('a', 'b'), 'Some text.', ...slides('c', 'd', 'e', 'f'))).toEqual([found(29)]);
  });

  test('and once for each row that is too long', () => {
    const row = slides('a', 'b', 'c', 'd', 'e');
    const other = slides('f', 'g', 'h', 'i', 'j');
    expect(deck(...row, question, ...other)).toEqual([found(27), found(56)]);
  });
});
