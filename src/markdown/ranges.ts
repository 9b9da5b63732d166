import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

import { jsxText } from './jsx.ts';

/** A dash between digits, with the numbers on both sides. */
const range = /(\d[\d.,]*[–—]\d(?:[\d.,]*\d)?)/;

/**
 * `0–6 detractors` → `<span class="tp-range">0–6</span> detractors`: a line may be broken after a dash, but not within
 * numbers that belong together. An invisible sign would do the same, and search would not find them any more.
 */
export function keepRanges(tree: Root): void {
  visit(tree, 'text', ({ value }, index, parent) => {
    if (!parent || index === undefined || !range.test(value)) return undefined;
    const pieces = value
      .split(range)
      .map((text, place): PhrasingContent => (place % 2 === 0 ? { type: 'text', value: text } : kept(text)))
      .filter((piece) => piece.type !== 'text' || piece.value !== '');
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function kept(text: string): PhrasingContent {
  return jsxText('span', { class: 'tp-range' }, [{ type: 'text', value: text }]);
}
