import type { Finding } from '../findings.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import type { Pieces } from './split-question.ts';

/** Options and feedback that stand where they do not belong. */
export function findMisplaced({ splitAt, marginFeedback }: Pieces, source: SourceText): readonly Finding[] {
  return [
    ...splitAt.map((list) => partsFinding(list, source, splitAnswers)),
    ...marginFeedback.map((quote) => partsFinding(quote, source, strayFeedback)),
  ];
}

/** A finding about a piece of a question. */
export function partsFinding(
  node: MarkdownNode,
  source: SourceText,
  texts: Pick<Finding, 'message' | 'advice'>,
): Finding {
  return { rule: 'question-parts', severity: 'error', place: placeOf(node, source), ...texts };
}

const strayFeedback = {
  message: 'a feedback stands at the margin and belongs to no answer',
  advice: 'indent it under its answer, by two spaces',
};

const splitAnswers = {
  message: 'the answers are split into two lists',
  advice: 'begin every answer with the same bullet `-`, and leave no text between them',
};
