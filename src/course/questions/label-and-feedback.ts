import type { Blockquote, ListItem } from 'mdast';

import { plainText, type MarkdownNode } from '../markdown/nodes.ts';
import type { Parts } from './question.ts';

/** An item of a list of answers: its label, and the blockquote at its end. */
export interface LabelAndFeedback {
  readonly label: readonly MarkdownNode[];
  readonly feedback: Blockquote | undefined;
  /** The label as plain text. */
  readonly text: string;
  /** The feedback as plain text; empty when there is none. */
  readonly why: string;
}

/** Takes an item of a list of answers apart. */
export function labelAndFeedback({ children }: ListItem): LabelAndFeedback {
  const last = children.at(-1);
  const feedback = last?.type === 'blockquote' ? last : undefined;
  const label = feedback ? children.slice(0, -1) : children;
  return { label, feedback, text: plainText(label), why: feedback ? plainText(feedback.children) : '' };
}

/** What stands in a line for a label: the content of its paragraph, without the paragraph. */
export function inlineLabel(label: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const first = label[0];
  return label.length === 1 && first?.type === 'paragraph' ? first.children : label;
}

/** The pieces of items for the page, by their keys. */
export function itemParts(items: readonly (LabelAndFeedback & { readonly key: string })[]): Parts {
  return Object.fromEntries(
    items.flatMap(({ key, label, feedback }) => [
      [`label-${key}`, inlineLabel(label)],
      ...(feedback ? [[`feedback-${key}`, feedback.children] as const] : []),
    ]),
  );
}
