import type { Answer } from '../record/answer.ts';

/** What grading needs to know of an item, by type. Plain JSON, since it is printed into the page. */
export interface AnswerKeys {
  readonly single: RightOptions;
  readonly multiple: RightOptions;
  readonly spot: RightOptions;
  /** The keys of the items in the right order. */
  readonly order: RightOptions;
  /** For each row, in the order of the rows, the key of its partner. */
  readonly match: RightOptions;
  /** For each item, in the order of the items, the key of its group. */
  readonly classify: RightOptions;
  readonly numeric: AcceptedNumbers;
  readonly blanks: AcceptedTexts;
  /** Nothing: own words are neither right nor wrong. */
  readonly reflection: unknown;
}

export interface RightOptions {
  readonly right: readonly string[];
}

/** Every number from `value - tolerance` to `value + tolerance` is right; one range that fits is enough. */
export interface AcceptedNumbers {
  readonly accepted: readonly { readonly value: number; readonly tolerance: number }[];
}

/** For each field the texts that are right. With `fold`, `aa` may stand for `å` and so on: see `compareText`. */
export interface AcceptedTexts {
  readonly accepted: readonly (readonly string[])[];
  readonly fold: boolean;
}

export type AnswerType = keyof AnswerKeys;

/** The answer key of one type, or of any when `T` is left out. */
export type AnswerKey<T extends AnswerType = AnswerType> = {
  readonly [P in T]: { readonly type: P } & AnswerKeys[P];
}[T];

/** What an answer earned. */
export interface Grade {
  /** From 0 to 1. */
  readonly score: number;
  /** `partly` is the verdict of a question with several parts. */
  readonly verdict: 'right' | 'partly' | 'wrong';
  /** For each part of the answer (row, field, position) whether it is right, to be shown. */
  readonly parts?: readonly boolean[];
}

/** False for the types that have no right and wrong: their grades count in no score and in no quiz. */
export function isScored(type: AnswerType): boolean {
  return type !== 'reflection';
}

/** The verdict that belongs to a score. */
export function gradeOfScore(score: number): Grade {
  return { score, verdict: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong' };
}

/** Each right part earns an equal share. Nothing is taken away: a part left open earns nothing, as a wrong one does. */
export function gradeOfParts(parts: readonly boolean[]): Grade {
  const share = parts.filter((right) => right).length / Math.max(1, parts.length);
  return { ...gradeOfScore(share), parts };
}

/** The keys of an answer; none when it is of another kind, which makes it wrong. */
export function keysOf(answer: Answer): readonly string[] {
  return answer.kind === 'keys' ? answer.keys : [];
}

/** Grades an answer that has one key for each place against the key that belongs there. */
export function gradePlaces(right: readonly string[], keys: readonly string[]): Grade {
  if (keys.length !== right.length) return gradeOfScore(0);
  return gradeOfParts(right.map((key, place) => key !== '' && key === keys[place]));
}
