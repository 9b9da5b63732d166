import type { Blockquote, List, ListItem } from 'mdast';

import type { Finding, Place } from '../findings.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import { labelAndFeedback } from './label-and-feedback.ts';
import { findLazyLabel, findLazyLine } from './lazy-line.ts';

/**
 * What is wrong about the form of an item that is not an option.
 *
 * @param what the item in a sentence, such as `a step`
 */
export function checkItem(item: ListItem, what: string, source: SourceText): readonly Finding[] {
  const { label, feedback, text } = labelAndFeedback(item);
  const found = hasBox(item, what) ? uselessBox(what) : problemOf(label, text, what);
  if (found) return [{ rule: 'answer-label', severity: 'error', place: placeOf(item, source), ...found }];
  if (feedback) return findLazyLine(feedback, source);
  return label.flatMap((node) => findLazyLabel(node, what, source));
}

type Texts = Pick<Finding, 'message' | 'advice'>;

/** A criterion is ticked by the reader; of the others the list itself says what is right. */
function hasBox({ checked }: ListItem, what: string): boolean {
  return typeof checked === 'boolean' && what !== 'a criterion';
}

function uselessBox(what: string): Texts {
  const advice = 'take it out: how the list is written says what is right';
  return { message: `${what} has a box`, advice };
}

function problemOf(label: readonly MarkdownNode[], text: string, what: string): Texts | undefined {
  if (label.some(({ type }) => type === 'list')) {
    return { message: `${what} has a list inside`, advice: 'write it in one line' };
  }
  if (text === '') return { message: `${what} has no text`, advice: 'write it, or take the line out' };
  if (label.length < 2) return undefined;
  return label.some(({ type }) => type === 'blockquote')
    ? {
        message: `${what} has text or a second feedback behind its feedback`,
        advice: 'keep one feedback, at the end',
      }
    : {
        message: `${what} is longer than one paragraph`,
        advice: 'keep it to one; the feedback begins with `>`',
      };
}

/**
 * Answers that Markdown has cut off from their list, and feedback that stands beside it: both would be taken for
 * the explanation.
 *
 * @param belongs true for a list that can only be the rest of the answers
 */
export function findCutOff(
  answers: List,
  explanation: readonly MarkdownNode[],
  belongs: (list: List) => boolean,
  source: SourceText,
): readonly Finding[] {
  const [first, second] = explanation;
  const quote = first?.type === 'blockquote' && (second?.type === 'list' || isMeantFor(answers, first));
  if (quote) return [cutOff(placeOf(first, source), strayFeedback)];
  const rest = explanation.find((node, index) => node.type === 'list' && (index === 0 || belongs(node)));
  return rest ? [cutOff(placeOf(rest, source), splitAnswers)] : [];
}

/** True for a quotation right under answers of which the last has no feedback. */
function isMeantFor(answers: List, quote: Blockquote): boolean {
  const last = answers.children.at(-1);
  const isNext = quote.position?.start.line === (answers.position?.end.line ?? 0) + 1;
  return isNext && last !== undefined && labelAndFeedback(last).feedback === undefined;
}

const strayFeedback = {
  message: 'a feedback stands at the margin and belongs to no answer',
  advice: 'indent it as far as the words of its answer',
};

const splitAnswers = {
  message: 'the answers are split into two lists',
  advice: 'begin every answer with the same sign, and leave no text between them',
};

function cutOff(place: Place, texts: Texts): Finding {
  return { rule: 'question-parts', severity: 'error', place, ...texts };
}
