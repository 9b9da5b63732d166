import type { Answer } from '../../course/record/answer.ts';
import type { Restored } from '../../course/record/restore.ts';
import type { Seed } from '../../course/shuffle.ts';

/** A question as the record knows it: the id of the item and the fingerprint that it has now. */
export interface Asked {
  readonly item: string;
  readonly fingerprint: string;
  /** Path of its lesson without locale. */
  readonly lesson: string;
}

/** An answer that was checked, with what it earned. */
export interface CheckedAnswer extends Asked {
  readonly answer: Answer;
  readonly score: number;
  readonly correct: boolean;
}

/** Where the attempts at a question are kept: as practice in its lesson, or in the run of a quiz. */
export interface Attempts {
  /** What the question shows now. */
  restore(asked: Asked): Restored;
  /** What its parts are shuffled with. */
  seed(asked: Asked): Seed;
  /** Whether the answer may be asked for now. */
  offersAnswer(asked: Asked): boolean;
  check(checked: CheckedAnswer): void;
  /** Empties the question for another try; without it the first try is the only one. */
  retry?(asked: Asked): void;
  showAnswer?(asked: Asked): void;
}

/** An element around questions that keeps their attempts: they look for `[data-attempts]`. */
export interface AttemptsHost extends HTMLElement {
  readonly attempts: Attempts;
}
