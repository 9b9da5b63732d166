import type { Answer } from './answer.ts';
import type { EpochDay, Score } from './record.ts';

/** Something the learner did. Ids are language-neutral; `lesson` is a path without locale. */
export type LearnerAction =
  | ItemAnswered
  | { readonly kind: 'itemRetried'; readonly item: string }
  | { readonly kind: 'solutionShown'; readonly item: string }
  | { readonly kind: 'finishPressed'; readonly lesson: string }
  | { readonly kind: 'headingReached'; readonly lesson: string; readonly heading: string }
  | { readonly kind: 'lessonOpened'; readonly lesson: string };

/** An answer was checked, in its lesson. */
export interface ItemAnswered {
  readonly kind: 'itemAnswered';
  readonly item: string;
  readonly lesson: string;
  readonly answer: Answer;
  readonly fingerprint: string;
  readonly score: Score;
  /** For connections that report a verdict. The record keeps the score alone. */
  readonly correct: boolean;
}

/** An action and its day, so that nothing in here ever has to look at a clock. */
export type LearnerEvent = LearnerAction & { readonly day: EpochDay };
