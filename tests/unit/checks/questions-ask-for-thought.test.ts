import { describe, expect, test } from 'vitest';

import { questionsAskForThought } from '../../../src/checks/questions-ask-for-thought.ts';
import { asking } from './support/asking.ts';
import { said } from './support/two-languages.ts';

describe('questions ask for thought', () => {
  const ten = Array.from({ length: 10 }, (_, index) => (['a', 'b', 'c'] as const)[index % 3] ?? 'a');

  test('of understanding and use', () => {
    expect(said(questionsAskForThought, asking(ten, { level: 'apply' }))).toEqual([]);
  });

  test('or only of memory, or without use', () => {
    const advice = 'ask in more of them for a reason, a use or a decision, and say so with `level=`';
    expect(said(questionsAskForThought, asking(ten, { level: 'remember' }))).toEqual([
      `questions-ask-for-thought content/course.yml:1:1 warning: 0 per cent of the questions are of \`level=understand\` or above, and 50 is the least — ${advice}`,
      `questions-ask-for-thought content/course.yml:1:1 warning: 0 per cent of the questions are of \`level=apply\` or above, and 30 is the least — ${advice}`,
    ]);
    expect(said(questionsAskForThought, asking(ten, { level: 'understand' }))).toHaveLength(1);
  });

  test('nine questions say nothing', () => {
    expect(said(questionsAskForThought, asking(ten.slice(1), { level: 'remember' }))).toEqual([]);
  });
});
