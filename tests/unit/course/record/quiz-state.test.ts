import { expect, it } from 'vitest';

import { quizState } from '../../../../src/course/record/quiz-state.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { after, finishedQuiz, inQuiz, startQuiz } from './fixtures.ts';

const start = startQuiz(['c', 'a'], 42);
const finished = [start, inQuiz('c'), inQuiz('a'), finishedQuiz(0.3)] as const;

it.each([
  ['not started before the first run', emptyRecord, 'notStarted'],
  ['under way while the first run is open', after(start, inQuiz('c')), 'underWay'],
  ['finished after the first run, whatever the score', after(...finished), 'finished'],
  ['finished while another run is open', after(...finished, start), 'finished'],
])('a quiz is %s', (_what, record, state) => {
  expect(quizState(record, 'meeting/quiz')).toBe(state);
});
