import { isMastered } from '../quiz/result.ts';
import type { ProgressState } from './progress.ts';
import { entry, type LearnerRecord } from './record.ts';

/** A quiz as far as its state depends on it. */
export interface QuizGoal {
  /** Path without locale: `quiz`, `meeting/quiz`. */
  readonly id: string;
  /** The score that is to be reached, in per cent. */
  readonly mastery: number;
}

/** `tried`: runs were finished, and none reached the goal yet. */
export type QuizState = ProgressState | 'tried';

/** How far a quiz is: finished once its best run reached the goal, under way while the first run is open. */
export function quizState({ quizzes, runs }: LearnerRecord, { id, mastery }: QuizGoal): QuizState {
  const result = entry(quizzes, id);
  if (result) return isMastered(result.best, mastery) ? 'finished' : 'tried';
  return entry(runs, id) === undefined ? 'notStarted' : 'underWay';
}
