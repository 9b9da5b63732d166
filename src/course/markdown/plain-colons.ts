import type { Root } from 'mdast';

import { directiveRules } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { sourceOf, walk, type TextDirective } from './nodes.ts';

/** Turns what only looks like a directive back into text: `10:30`, `note:this`, `kl.9:00[…]`. */
export function restorePlainColons(tree: Root, source: SourceText): Root {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'textDirective' || !isPlainText(node, source)) return;
    const value = sourceOf(node, source);
    parent.children[index] = { type: 'text', value, ...(node.position ? { position: node.position } : {}) };
  });
  return tree;
}

/** No braces, and an unknown name alone or a letter or digit right before the colon. */
function isPlainText(node: TextDirective, source: SourceText): boolean {
  if (Object.keys(node.attributes ?? {}).length > 0) return false;
  const start = node.position?.start.offset ?? 0;
  const glued = /[\p{L}\p{N}]$/u.test(source.text.slice(Math.max(0, start - 2), start));
  return glued || (node.children.length === 0 && !Object.hasOwn(directiveRules, node.name));
}
