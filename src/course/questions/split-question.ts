import type { Blockquote, List } from 'mdast';

import { isContainer, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { isTaskList, type ListAnswer } from './read-task-list.ts';

/** The pieces of a choice's block, with those that stand where they do not belong. */
export interface Pieces {
  readonly prompt: readonly MarkdownNode[];
  readonly answers: readonly ListAnswer[];
  readonly explanation: readonly MarkdownNode[];
  readonly hints: readonly ContainerDirective[];
  /** Further lists of answers, which are read as if they belonged to the first. */
  readonly splitAt: readonly List[];
  /** Feedback at the margin, which is read as that of the answer above it. */
  readonly marginFeedback: readonly Blockquote[];
}

/** Text before the answers is the prompt, text after them the explanation; hints may stand anywhere. */
export function splitQuestion(children: readonly MarkdownNode[]): Pieces {
  const hints = children.filter((child) => isContainer(child, 'hint'));
  const rest = children.filter((child) => !isContainer(child, 'hint'));
  const lists = rest.filter(isTaskList);
  const [first] = lists;
  const at = first ? rest.indexOf(first) : rest.length;
  const marginFeedback = rest.filter((node, index): node is Blockquote =>
    isMarginFeedback(node, rest[index - 1]),
  );
  return {
    prompt: rest.slice(0, at),
    answers: lists.flatMap((list) => answersOf(list, marginBelow(list, rest, marginFeedback))),
    explanation: rest
      .slice(at)
      .filter((node) => !isTaskList(node) && !marginFeedback.some((quote) => quote === node)),
    hints,
    splitAt: lists
      .slice(1)
      .filter((list) => !marginFeedback.some((quote) => quote === rest[rest.indexOf(list) - 1])),
    marginFeedback,
  };
}

/** A quotation right under a list whose last answer has no feedback. */
function isMarginFeedback(node: MarkdownNode, before: MarkdownNode | undefined): node is Blockquote {
  if (node.type !== 'blockquote' || !before || !isTaskList(before)) return false;
  return before.children.at(-1)?.children.at(-1)?.type !== 'blockquote';
}

function marginBelow(
  list: List,
  rest: readonly MarkdownNode[],
  quotes: readonly Blockquote[],
): Blockquote | undefined {
  const below = rest[rest.indexOf(list) + 1];
  return quotes.find((quote) => quote === below);
}

function answersOf({ children }: List, marginFeedback: Blockquote | undefined): readonly ListAnswer[] {
  return children.map((item, index) =>
    marginFeedback && index === children.length - 1 ? { item, marginFeedback } : { item },
  );
}
