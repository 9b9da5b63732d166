import { expect, it } from 'vitest';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { successOf } from '../../../../src/course/record/success.ts';

it.each([
  ['no quiz yet', {}, 'unknown'],
  ['only a module quiz', { 'meeting/quiz': { count: 1, first: 1, best: 1, last: 1 } }, 'unknown'],
  [
    'a final quiz below the mastery score',
    { quiz: { count: 2, first: 0.1, best: 0.79, last: 0.79 } },
    'failed',
  ],
  [
    'a best final quiz at the mastery score, though not the last',
    { quiz: { count: 3, first: 0.1, best: 0.8, last: 0 } },
    'passed',
  ],
] as const)('success status after %s', (_what, quizzes, status) => {
  expect(successOf({ ...emptyRecord, quizzes }, 0.8)).toBe(status);
});
