import type { MarkdownNode } from '../../course/markdown/nodes.ts';

/** What a text is made of, whatever its words. */
export interface Shape {
  /** Paragraphs of running text, not those of items and notes. */
  readonly paragraphs: number;
  readonly items: number;
  /** Rows of tables, with their heads. */
  readonly rows: number;
  /** Notes, tips and warnings that stand out from the text. */
  readonly notes: number;
}

const nothing: Shape = { paragraphs: 0, items: 0, rows: 0, notes: 0 };

/** Counts the parts of some nodes, at any depth. */
export function shapeOf(nodes: readonly MarkdownNode[]): Shape {
  return nodes.map(shapeOfNode).reduce(added, nothing);
}

function shapeOfNode(node: MarkdownNode): Shape {
  switch (node.type) {
    case 'paragraph':
      return { ...nothing, paragraphs: 1 };
    case 'listItem':
      return { ...within(node.children), items: 1 + shapeOf(node.children).items };
    case 'containerDirective':
      return { ...within(node.children), notes: 1 };
    case 'table':
      return { ...nothing, rows: node.children.length };
    case 'list':
    case 'blockquote':
      return shapeOf(node.children);
    default:
      return nothing;
  }
}

/** What stands in something that is counted itself. */
function within(nodes: readonly MarkdownNode[]): Shape {
  return { ...shapeOf(nodes), paragraphs: 0 };
}

function added(one: Shape, other: Shape): Shape {
  return {
    paragraphs: one.paragraphs + other.paragraphs,
    items: one.items + other.items,
    rows: one.rows + other.rows,
    notes: one.notes + other.notes,
  };
}
