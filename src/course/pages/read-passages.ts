import type { Root } from 'mdast';

import { placeOf, plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import { withoutHeadingId } from './heading-id.ts';
import type { Passage } from './page.ts';

/** Blocks that are done, looked at or said, and so are no running text. */
export const notRunningText: readonly string[] = ['question', 'slide', 'scenario', 'plan', 'figure'];

/** The running text of a page in reading order, with the blocks that interrupt it. */
export function readPassages({ children }: Root, source: SourceText): readonly Passage[] {
  return children.flatMap((node) => passagesOf(node, source, false));
}

function passagesOf(node: MarkdownNode, source: SourceText, local: boolean): readonly Passage[] {
  if (node.type === 'containerDirective') return passagesOfBlock(node, source, local);
  switch (node.type) {
    case 'heading':
      return [text('words', { ...node, children: withoutHeadingId(node) }, source, local)];
    case 'tableCell':
      return [text('words', node, source, local)];
    case 'paragraph':
      return [text('sentences', node, source, local)];
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return node.children.flatMap((child: MarkdownNode) => passagesOf(child, source, local));
    default:
      return [];
  }
}

function passagesOfBlock(node: ContainerDirective, source: SourceText, local: boolean): readonly Passage[] {
  if (notRunningText.includes(node.name))
    return [{ kind: 'block', name: node.name, place: placeOf(node, source) }];
  return node.children.flatMap((child) => passagesOf(child, source, local || node.name === 'local'));
}

function text(kind: 'sentences' | 'words', node: MarkdownNode, source: SourceText, local: boolean): Passage {
  const place = placeOf(node, source);
  return { kind, text: plainText([node]), ownText: ownText([node]), local, place };
}

/** What is written in the language of the page: without names in `<bdi>` and without code. */
export function ownText(nodes: readonly MarkdownNode[]): string {
  return nodes.map(ownWords).join(' ').replace(/\s+/g, ' ').trim();
}

function ownWords(node: MarkdownNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode' || node.type === 'code') return '';
  if ('name' in node && node.name === 'bdi') return '';
  if (!('children' in node)) return '';
  const between = node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote' ? ' ' : '';
  return node.children.map((child: MarkdownNode) => ownWords(child)).join(between);
}
