import { expect, it } from 'vitest';

import { quizState } from '../../../../src/course/record/progress.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { after, finishedQuiz, inQuiz, startQuiz } from './fixtures.ts';

const start = startQuiz(['c', 'a'], 42);
const finished = [start, inQuiz('c'), inQuiz('a'), finishedQuiz(0.3)] as const;

const again = [startQuiz(['c', 'a'], 43), inQuiz('c'), inQuiz('a'), finishedQuiz(0.8)] as const;

it.each([
  ['not started before the first run', emptyRecord, 'notStarted'],
  ['under way while the first run is open', after(start, inQuiz('c')), 'underWay'],
  ['tried after a run below the goal', after(...finished), 'tried'],
  ['tried while another run is open', after(...finished, start), 'tried'],
  ['finished once a run reached the goal', after(...finished, ...again), 'finished'],
  ['finished after a run below the goal that comes later', after(...again, ...finished), 'finished'],
])('a quiz is %s', (_what, record, state) => {
  expect(quizState(record, { id: 'meeting/quiz', mastery: 80 })).toBe(state);
});
