import type { Place } from '../findings.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import type { Level } from '../schemas/directives.ts';
import type { BlanksBody } from './blanks/read.ts';
import type { ClassifyBody } from './classify/read.ts';
import type { MatchBody } from './match/read.ts';
import type { NumericBody } from './numeric/read.ts';
import type { OrderBody } from './order/read.ts';
import type { ReflectionBody } from './reflection/read.ts';

/**
 * Pieces of a question's Markdown by name: `prompt`, `explanation`, `hint-1` …, and for each type those that its
 * reader names, such as `label-a` and `feedback-a`. A page gets each piece as a slot of the same name.
 */
export type Parts = Readonly<Record<string, readonly MarkdownNode[]>>;

/** What every question has, whatever its type. */
export interface QuestionCommon {
  /** Unique in the course and the same in every language. */
  readonly id: string;
  readonly place: Place;
  /** The objective of the lesson that the question tests. */
  readonly objective?: string;
  readonly level?: Level;
  readonly points: number;
  /** Asked before the text to prime the reader; never scored. */
  readonly pretest: boolean;
  /** The `##` section that the question stands in; none before the first heading. */
  readonly sectionId?: string;
  readonly hintCount: number;
  readonly hasExplanation: boolean;
  readonly parts: Parts;
}

/** Something that is chosen, placed or grouped. Its key is its place in the source: `a`, `b`, `c` … */
export interface AnswerItem {
  readonly key: string;
  /** The label as plain text. */
  readonly text: string;
  /** The feedback as plain text; empty when the author wrote none. */
  readonly feedback: string;
  readonly place: Place;
}

/** One option of a choice. */
export interface Option extends AnswerItem {
  readonly right: boolean;
}

/** The options of a choice. */
export interface ChoiceBody {
  readonly options: readonly Option[];
}

/** One right option. */
export type SingleQuestion = QuestionCommon & ChoiceBody & { readonly type: 'single' };
/** Any number of right options. */
export type MultipleQuestion = QuestionCommon & ChoiceBody & { readonly type: 'multiple' };
/** The parts of a message; the right options are the faulty ones, to be marked. */
export type SpotQuestion = QuestionCommon & ChoiceBody & { readonly type: 'spot' };
/** Steps to be put in order. */
export type OrderQuestion = QuestionCommon & OrderBody & { readonly type: 'order' };
/** Things that belong together in pairs. */
export type MatchQuestion = QuestionCommon & MatchBody & { readonly type: 'match' };
/** Items that belong to groups. */
export type ClassifyQuestion = QuestionCommon & ClassifyBody & { readonly type: 'classify' };
/** A number to be typed. */
export type NumericQuestion = QuestionCommon & NumericBody & { readonly type: 'numeric' };
/** Words to be typed into the gaps of a text. */
export type BlanksQuestion = QuestionCommon &
  BlanksBody & { readonly type: 'blanks'; readonly fold: boolean };
/** A text of the learner's own, compared with a model answer; never scored. */
export type ReflectionQuestion = QuestionCommon & ReflectionBody & { readonly type: 'reflection' };

export type ChoiceQuestion = SingleQuestion | MultipleQuestion | SpotQuestion;

export type Question =
  | ChoiceQuestion
  | OrderQuestion
  | MatchQuestion
  | ClassifyQuestion
  | NumericQuestion
  | BlanksQuestion
  | ReflectionQuestion;

export type QuestionType = Question['type'];

/** The keys of options by their place: `a` … `z`. */
export function optionKey(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** The place that belongs to such a key: 0 for `a`. */
export function placeOfKey(key: string): number {
  return key.charCodeAt(0) - 'a'.charCodeAt(0);
}

/** The keys of the right options, in source order. */
export function rightKeys(options: readonly Option[]): readonly string[] {
  return options.filter(({ right }) => right).map(({ key }) => key);
}

/** The options of a question; none for the types that have no options. */
export function optionsOf(question: Question): readonly Option[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return question.options;
    case 'numeric':
      return question.answers;
    default:
      return [];
  }
}
