import type { Root, Table } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';

import { plainText } from '../course/markdown/nodes.ts';
import { jsxBlock, type JsxBlock } from './jsx.ts';

/**
 * Puts a table into a box of its own, `<section class="tp-table" tabindex="0" aria-label="…">`: on a phone a
 * wide one scrolls in there, by keyboard too. Its name is the words of its first row.
 */
export function boxTables(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children[index] = boxed(table);
    return [SKIP, index + 1];
  });
}

function boxed(table: Table): JsxBlock {
  const head = table.children[0]?.children ?? [];
  const name = head.map((cell) => plainText([cell])).filter((words) => words !== '');
  const attributes = { class: 'tp-table', tabindex: '0', 'aria-label': name.join(', ') };
  return jsxBlock('section', attributes, [table]);
}
