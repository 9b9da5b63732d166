import type { ProgressState } from './progress.ts';
import { entry, type LearnerRecord } from './record.ts';

/** How far a quiz is: finished once any run of it is, under way while the first one is open. */
export function quizState({ quizzes, runs }: LearnerRecord, quiz: string): ProgressState {
  if (entry(quizzes, quiz) !== undefined) return 'finished';
  return entry(runs, quiz) === undefined ? 'notStarted' : 'underWay';
}
