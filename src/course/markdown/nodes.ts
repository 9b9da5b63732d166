import type { Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import type { Place } from '../findings.ts';
import type { SourceText } from '../source-text.ts';

/** Any node of a lesson's tree below the root. */
export type MarkdownNode = RootContent;

type NodeOf<Type extends MarkdownNode['type']> = Extract<MarkdownNode, { type: Type }>;

export type ContainerDirective = NodeOf<'containerDirective'>;
export type LeafDirective = NodeOf<'leafDirective'>;
export type TextDirective = NodeOf<'textDirective'>;
export type Directive = ContainerDirective | LeafDirective | TextDirective;

export function isDirective(node: { readonly type: string }): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';
}

/** True for a container directive of one of the names. */
export function isContainer(node: MarkdownNode, ...names: readonly string[]): node is ContainerDirective {
  return node.type === 'containerDirective' && names.includes(node.name);
}

/**
 * Looks at every node below another, in reading order. A page is walked six times; `unist-util-visit` does more for each
 * node than we look at, and takes a tenth of the time of a check.
 */
export function walk(
  parent: Root | MarkdownNode,
  look: (node: MarkdownNode, index: number, parent: Parents) => void,
): void {
  if (!('children' in parent)) return;
  parent.children.forEach((node: MarkdownNode, index: number) => {
    look(node, index, parent);
    walk(node, look);
  });
}

/** Where a node starts in its file; the start of the file for a node without a position. */
export function placeOf(node: { readonly position?: MarkdownNode['position'] }, source: SourceText): Place {
  const start = node.position?.start;
  return { file: source.file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The source of a node, as it was written. */
export function sourceOf(node: MarkdownNode, source: SourceText): string {
  return source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** What a reader sees of some nodes, as plain text. Directives of text give their label. */
export function plainText(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => toString(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The number of words a reader reads in some nodes; code and hidden parts are the caller's choice. */
export function countWords(nodes: readonly MarkdownNode[]): number {
  return plainText(nodes)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Every text directive of a name below some nodes, in reading order. */
export function textDirectives(nodes: readonly MarkdownNode[], name: string): readonly TextDirective[] {
  const found: TextDirective[] = [];
  walk({ type: 'root', children: [...nodes] }, (node) => {
    if (node.type === 'textDirective' && node.name === name) found.push(node);
  });
  return found;
}
