import type { Blockquote, Link, List, ListItem, Root } from 'mdast';

import {
  isContainer,
  plainText,
  walk,
  type ContainerDirective,
  type MarkdownNode,
} from '../../markdown/nodes.ts';

/** The pieces of a scene's block, whether they are as they should be or not. */
export interface ScenePieces {
  /** What is told, up to the choices. */
  readonly content: readonly MarkdownNode[];
  readonly list: List | undefined;
  /** What stands behind the choices, where nothing belongs. */
  readonly behind: readonly MarkdownNode[];
}

/** Any list of a scene is its choices. */
export function splitScene({ children }: ContainerDirective): ScenePieces {
  const list = children.find((child) => child.type === 'list');
  const at = list ? children.indexOf(list) : children.length;
  return { content: children.slice(0, at), list, behind: children.slice(at + 1) };
}

/** The pieces of a choice: the link in its first paragraph, what happens, and why. */
export interface ChoicePieces {
  /** Every link of the first paragraph. One is right. */
  readonly links: readonly Link[];
  /** Words beside the link, where none belong. */
  readonly beside: string;
  readonly consequence: readonly MarkdownNode[];
  readonly advice: Blockquote | undefined;
}

/** Takes a choice apart: the first paragraph, the blockquote at the end, and what is between them. */
export function splitChoice({ children }: ListItem): ChoicePieces {
  const [first, ...rest] = children;
  const line: readonly MarkdownNode[] = first?.type === 'paragraph' ? first.children : [];
  const links = line.filter((node) => node.type === 'link');
  const last = rest.at(-1);
  const advice = last?.type === 'blockquote' ? last : undefined;
  return {
    links,
    beside: plainText(line.filter((node) => node.type !== 'link')),
    consequence: advice ? rest.slice(0, -1) : rest,
    advice,
  };
}

/** The links of a page that lead to scenes. */
export function choiceLinks(tree: Root): ReadonlySet<Link> {
  const found = new Set<Link>();
  walk(tree, (node) => {
    if (!isContainer(node, 'scene')) return;
    for (const item of splitScene(node).list?.children ?? [])
      for (const link of splitChoice(item).links) found.add(link);
  });
  return found;
}
