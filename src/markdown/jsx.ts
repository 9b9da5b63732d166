import type { BlockContent, PhrasingContent, RootContent } from 'mdast';

import type { MarkdownNode } from '../course/markdown/nodes.ts';
import type { BlockName } from '../course/blocks/block-names.ts';

export type JsxBlock = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
export type JsxText = Extract<RootContent, { type: 'mdxJsxTextElement' }>;

type Attributes = Readonly<Record<string, string | undefined>>;

/** A block component with attributes and children. */
export function jsxBlock(
  name: BlockName | 'Fragment' | 'section',
  attributes: Attributes,
  children: readonly MarkdownNode[],
): JsxBlock {
  // MDX takes any content inside a component; the type only foresees blocks.
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: jsxAttributes(attributes),
    children: children.filter(isAnyContent),
  };
}

/** A component in a line of text. */
export function jsxText(
  name: BlockName | 'span',
  attributes: Attributes,
  children: readonly PhrasingContent[],
): JsxText {
  return { type: 'mdxJsxTextElement', name, attributes: jsxAttributes(attributes), children: [...children] };
}

/** Content for a named slot of the component around it. */
export function slot(name: string, children: readonly MarkdownNode[]): JsxBlock {
  return jsxBlock('Fragment', { slot: name }, children);
}

function jsxAttributes(attributes: Attributes): JsxBlock['attributes'] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}

function isAnyContent(node: MarkdownNode): node is Extract<MarkdownNode, BlockContent> {
  return node.type !== 'yaml';
}
