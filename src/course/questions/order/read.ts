import type { List } from 'mdast';

import { placeOf, type MarkdownNode } from '../../markdown/nodes.ts';
import { splitAt, withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import { checkItem, findCutOff } from '../check-item.ts';
import { itemParts, labelAndFeedback } from '../label-and-feedback.ts';
import { optionKey, type AnswerItem } from '../question.ts';

/** The items of an `order` question, in the right order. */
export interface OrderBody {
  readonly items: readonly AnswerItem[];
}

/** Reads `type=order`: a numbered list in the right order. */
export function readOrder(input: BodyInput): ReadBody<OrderBody> {
  const { prompt, answers, explanation } = splitAt(input.nodes, isNumberedList);
  if (!answers) return withoutAnswers(input, missing);
  const items = answers.children.map((item, index) => {
    const key = optionKey(index);
    return { key, place: placeOf(item, input.source), ...labelAndFeedback(item) };
  });
  return {
    body: { items: items.map(({ key, text, why, place }) => ({ key, text, feedback: why, place })) },
    prompt,
    explanation,
    parts: itemParts(items),
    findings: [
      ...answers.children.flatMap((item) => checkItem(item, 'a step', input.source)),
      ...findCutOff(answers, explanation, goesOn, input.source),
    ],
  };
}

const missing = {
  message: 'a question of `type=order` has no steps',
  advice: 'write them as a numbered list in the right order: `1. …`, `2. …`',
};

/** A list that does not begin at 1 goes on from another. */
function goesOn({ ordered, start }: List): boolean {
  return ordered === true && (start ?? 1) > 1;
}

function isNumberedList(node: MarkdownNode): node is List {
  return node.type === 'list' && node.ordered === true;
}
