import type { Place } from '../findings.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import type { Level } from '../schemas/directives.ts';

/**
 * Pieces of a question's Markdown by name: `prompt`, `explanation`, `hint-1` …, and for choices
 * `label-a`, `feedback-a` … A page gets each piece as a slot of the same name.
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

/** One option of a choice. Its key is its place in the source: `a`, `b`, `c` … */
export interface Option {
  readonly key: string;
  readonly right: boolean;
  /** The label as plain text. */
  readonly text: string;
  /** The feedback as plain text; empty when the author wrote none. */
  readonly feedback: string;
  readonly place: Place;
}

/** One right option. */
export interface SingleQuestion extends QuestionCommon {
  readonly type: 'single';
  readonly options: readonly Option[];
}

/** Any number of right options. */
export interface MultipleQuestion extends QuestionCommon {
  readonly type: 'multiple';
  readonly options: readonly Option[];
}

export type Question = SingleQuestion | MultipleQuestion;

export type QuestionType = Question['type'];

/** The keys of options by their place: `a` … `z`. */
export function optionKey(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** The keys of the right options, in source order. */
export function rightKeys(options: readonly Option[]): readonly string[] {
  return options.filter(({ right }) => right).map(({ key }) => key);
}
