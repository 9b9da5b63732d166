import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { jsxText, type JsxText } from './jsx.ts';
import type { TextDirective } from '../course/markdown/nodes.ts';

/** `:source[]{#id}` → `<Citation source="id" />` and `:term[word]{#id}` → `<Term term="id">word</Term>`; gaps too. */
export function replaceTextDirectives(tree: Root): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const replacement = replacementOf(node);
    if (replacement && parent && index !== undefined) parent.children[index] = replacement;
  });
}

function replacementOf(node: TextDirective): JsxText | undefined {
  const id = node.attributes?.id;
  if (typeof id !== 'string') return undefined;
  const label: readonly PhrasingContent[] = node.children;
  if (node.name === 'source') return jsxText('Citation', { source: id }, []);
  if (node.name === 'blank') return jsxText('Blank', { field: id }, []);
  return node.name === 'term' ? jsxText('Term', { term: id }, label) : undefined;
}
