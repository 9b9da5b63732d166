import type { Seed } from '../shuffle.ts';
import type { Answer } from './answer.ts';

/** Version of the stored shape. Raise it with every new field: older code then leaves the record alone. */
export const VERSION = 1;

/** A score from 0 (nothing right) to 1 (all right). */
export type Score = number;

/** A calendar day where the learner is, in days since 1970-01-01. */
export type EpochDay = number;

/**
 * All that is remembered of one learner in one course.
 *
 * Keys are language-neutral: an item's id, a lesson's path without locale (`meeting/first-impressions`), a quiz's path
 * without locale (`quiz`, `meeting/quiz`).
 *
 * What an author's changes do to it:
 * - a lesson or an item renamed: it starts anew under the new id, the old entry stays behind unused;
 * - an item moved to another lesson: its answers move along, since its key does not name the lesson;
 * - an item changed: its fingerprint differs, scores stay, the choice is not restored;
 * - an item or a lesson added: what was finished stays finished.
 */
export interface LearnerRecord {
  readonly version: typeof VERSION;
  /** What the order of options derives from. Set once, with the first event; a stored record of nobody has none. */
  readonly seed?: Seed;
  readonly items: Readonly<Record<string, ItemState>>;
  /** The lessons that were opened. */
  readonly lessons: Readonly<Record<string, LessonMarks>>;
  /** Results of whole quizzes: of the runs that were finished. */
  readonly quizzes: Readonly<Record<string, QuizResult>>;
  /** The latest run of each quiz, open or finished, apart from the results so that losing one keeps the other. */
  readonly runs: Readonly<Record<string, QuizRun>>;
  readonly position?: Position;
  /** The day the course was completed. Never taken back. */
  readonly completed?: EpochDay;
}

/** What became of one item: attempts in its lesson (`practice`), and in quizzes (`quiz`), which alone count for mastery. */
export interface ItemState {
  readonly practice?: Attempts;
  readonly quiz?: Attempts;
  /**
   * What the learner wrote into a reflection, plan or tool, one entry for each field. Never scored, and shown in every
   * language as written.
   */
  readonly words?: readonly string[];
}

/** The first and the best of `count` (1 or more) attempts. */
export interface Result {
  readonly count: number;
  readonly first: Score;
  readonly best: Score;
}

export interface QuizResult extends Result {
  readonly last: Score;
}

/** One way through a quiz. */
export interface QuizRun {
  /** What the order of options in this run derives from. */
  readonly seed: Seed;
  /** The items drawn, in order: their ids rather than the draw, since authors change what there is to draw from. */
  readonly items: readonly string[];
  /** What was answered so far. One answer to an item, and none taken back. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** Absent while the run is open. A finished run stays for its review until the next one starts. */
  readonly finished?: true;
}

export interface Attempts extends Result {
  /** The day of the last attempt. */
  readonly day: EpochDay;
  /** The answer whose verdict is shown; absent while the learner tries again. */
  readonly last?: GivenAnswer;
  /** The solution of the last attempt was shown. */
  readonly shown?: true;
}

export interface GivenAnswer {
  readonly answer: Answer;
  /** The fingerprint of the item at that time. */
  readonly fingerprint: string;
  readonly score: Score;
}

export interface LessonMarks {
  /** "Finish lesson" was pressed, whatever was left to answer. */
  readonly pressed?: true;
  /** The day the lesson was finished. Never taken back. */
  readonly finished?: EpochDay;
}

/** Where the learner was last: a lesson, and the id of the last heading reached in it. */
export interface Position {
  readonly lesson: string;
  readonly heading?: string;
}

/** The record of somebody who has not begun. */
export const emptyRecord: LearnerRecord = {
  version: VERSION,
  items: {},
  lessons: {},
  quizzes: {},
  runs: {},
};

/** The entry under `key`, never one inherited: an item may well be called `constructor`. */
export function entry<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
