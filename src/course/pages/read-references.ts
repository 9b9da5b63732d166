import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { placeOf, textDirectives } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import type { CourseLink, Reference } from './page.ts';

/** The uses of `:source` or `:term` on a page, in reading order. */
export function readReferences(
  tree: Root,
  name: 'source' | 'term',
  source: SourceText,
): readonly Reference[] {
  return textDirectives(tree.children, name).flatMap((node) => {
    const id = node.attributes?.id;
    return typeof id === 'string' && id !== '' ? [{ id, place: placeOf(node, source) }] : [];
  });
}

/** The links that stay inside the course: everything but other addresses and `mailto:`. */
export function readLinks(tree: Root, source: SourceText): readonly CourseLink[] {
  const links: CourseLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.url)) links.push({ url: node.url, place: placeOf(node, source) });
  });
  return links;
}
