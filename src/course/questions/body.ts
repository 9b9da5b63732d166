import type { Finding, Place } from '../findings.ts';
import type { Locale } from '../locale.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import type { Parts } from './question.ts';

/** What the reader of a type is given: everything in the block but hints. */
export interface BodyInput {
  readonly nodes: readonly MarkdownNode[];
  readonly source: SourceText;
  /** Where the question begins. */
  readonly place: Place;
  /** The page's language: numbers are written as its readers write them. */
  readonly locale: Locale;
}

/** What the reader of a type gives: its own fields, its pieces, and the text around them. */
export interface ReadBody<Body> {
  /** `undefined` when the answers are missing or cannot be read. */
  readonly body: Body | undefined;
  readonly prompt: readonly MarkdownNode[];
  readonly explanation: readonly MarkdownNode[];
  readonly parts: Parts;
  readonly findings: readonly Finding[];
}

/** The text before the answers, the answers, and the text after them. */
export interface SplitBody<Answers> {
  readonly prompt: readonly MarkdownNode[];
  readonly answers: Answers | undefined;
  readonly explanation: readonly MarkdownNode[];
}

/** Splits a block at the first node that can be its answers. */
export function splitAt<Answers extends MarkdownNode>(
  nodes: readonly MarkdownNode[],
  isAnswers: (node: MarkdownNode) => node is Answers,
): SplitBody<Answers> {
  const answers = nodes.find(isAnswers);
  const at = answers ? nodes.indexOf(answers) : nodes.length;
  return { prompt: nodes.slice(0, at), answers, explanation: nodes.slice(at + 1) };
}

/** What a reader gives when there are no answers to read: a finding at what may be meant for them. */
export function withoutAnswers(
  { nodes, source, place }: BodyInput,
  { message, advice }: Pick<Finding, 'message' | 'advice'>,
): ReadBody<never> {
  const meant = nodes.find(({ type }) => type === 'list' || type === 'table');
  const at = meant ? placeOf(meant, source) : place;
  const finding: Finding = { rule: 'question-parts', severity: 'error', place: at, message, advice };
  return { body: undefined, prompt: nodes, explanation: [], parts: {}, findings: [finding] };
}
