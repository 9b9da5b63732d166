import type { Seed } from '../shuffle.ts';
import type { Answer } from './answer.ts';
import type { EpochDay, Score } from './record.ts';

/** Something the learner did. Ids are language-neutral; `lesson` is a path without locale. */
export type LearnerAction =
  | ItemAnswered
  | { readonly kind: 'itemRetried'; readonly item: string }
  | { readonly kind: 'solutionShown'; readonly item: string }
  | { readonly kind: 'finishPressed'; readonly lesson: string }
  | { readonly kind: 'headingReached'; readonly lesson: string; readonly heading: string }
  | { readonly kind: 'lessonOpened'; readonly lesson: string }
  | OwnWordsSaved
  | QuizAction;

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

/** What stands now in the fields of a reflection, plan or tool; all of them empty means it was wiped. */
export interface OwnWordsSaved {
  readonly kind: 'ownWordsSaved';
  readonly item: string;
  readonly texts: readonly string[];
}

/** Something the learner did in a quiz, named by its path without locale: `quiz`, `meeting/quiz`. */
export type QuizAction = QuizStarted | QuizItemAnswered | QuizFinished;

/** A new run began. Whatever run there was is left: an open one without a result, a finished one keeps its result. */
export interface QuizStarted {
  readonly kind: 'quizStarted';
  readonly quiz: string;
  readonly seed: Seed;
  /** Ids of the items drawn, in order. */
  readonly items: readonly string[];
}

/** An answer was given in the open run. Nothing happens to an item that is not in it, or is answered in it already. */
export interface QuizItemAnswered {
  readonly kind: 'quizItemAnswered';
  readonly quiz: string;
  readonly item: string;
  readonly answer: Answer;
  readonly fingerprint: string;
  readonly score: Score;
  /** For connections that report a verdict. The record keeps the score alone. */
  readonly correct: boolean;
}

/** The open run ended. Nothing happens without one, or before anything is answered in it. */
export interface QuizFinished {
  readonly kind: 'quizFinished';
  readonly quiz: string;
  /** The score of the whole run, weighted by the points of its items. */
  readonly score: Score;
}

/** An action and its day, so that nothing in here ever has to look at a clock. */
export type LearnerEvent = LearnerAction & { readonly day: EpochDay };
