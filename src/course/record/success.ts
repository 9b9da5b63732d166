import { entry } from './record.ts';
import type { LearnerRecord, Score } from './record.ts';

export type SuccessStatus = 'unknown' | 'passed' | 'failed';

const FINAL_QUIZ = 'quiz';

/** Success status: the best final-quiz score against the mastery score; unknown before the first try. */
export function successOf(record: LearnerRecord, mastery: Score): SuccessStatus {
  const final = entry(record.quizzes, FINAL_QUIZ);
  if (final === undefined) return 'unknown';
  return final.best >= mastery ? 'passed' : 'failed';
}
