import type { Root } from 'mdast';

import { choiceLinks } from '../blocks/scenario/split-scene.ts';
import { placeOf, textDirectives, walk } from '../markdown/nodes.ts';
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

/**
 * The links that stay inside the course: everything but other addresses and `mailto:`. The choices of a
 * scenario lead to its scenes, which its reader looks after.
 */
export function readLinks(tree: Root, source: SourceText): readonly CourseLink[] {
  const links: CourseLink[] = [];
  const choices = choiceLinks(tree);
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (node.type === 'link' && choices.has(node)) return;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.url)) links.push({ url: node.url, place: placeOf(node, source) });
  });
  return links;
}
