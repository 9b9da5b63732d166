import type { Root, RootContent } from 'mdast';

type Node = Root | RootContent;
type Attributes = Readonly<Record<string, unknown>>;

/** A Markdown tree as JSX that a person can read: the `output.txt` of fixtures. */
export function printJsx(node: Node): string {
  return node.type === 'root' ? `${node.children.map(printJsx).join('\n')}\n` : printNode(node);
}

function printNode(node: RootContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return `<code>${node.value}</code>`;
    case 'mdxjsEsm':
      return node.value;
    case 'textDirective':
      return printDirective(node, ':');
    case 'leafDirective':
      return printDirective(node, '::');
    case 'containerDirective':
      return [printDirective({ ...node, children: [] }, ':::'), ...node.children.map(printJsx), ':::'].join(
        '\n',
      );
    case 'yaml':
      return `---\n${node.value}\n---`;
    default:
      return printElement(tagOf(node), attributesOf(node), 'children' in node ? node.children : []);
  }
}

/** On one line as long as it holds nothing but text, else with a line for every child. */
function printElement(tag: string, attributes: Attributes, children: readonly RootContent[]): string {
  const open = tag + printAttributes(attributes);
  if (children.length === 0) return `<${open} />`;
  if (children.every(isText)) return `<${open}>${children.map(printNode).join('')}</${tag}>`;
  const lines = children.map(printNode).join('\n').replace(/^/gm, '  ');
  return `<${open}>\n${lines}\n</${tag}>`;
}

function printDirective(
  node: Extract<RootContent, { type: 'textDirective' | 'leafDirective' | 'containerDirective' }>,
  colons: string,
): string {
  const label = node.children.length > 0 ? `[${node.children.map(printNode).join('')}]` : '';
  const attributes = printAttributes(node.attributes ?? {});
  return `${colons}${node.name}${label}${attributes && `{${attributes.trim()}}`}`;
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
}

const tags: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  break: 'br',
  emphasis: 'em',
  link: 'a',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
  table: 'table',
  tableCell: 'td',
  tableRow: 'tr',
};

function tagOf(node: RootContent): string {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  if (isJsx(node)) return node.name ?? '';
  return tags[node.type] ?? node.type;
}

function attributesOf(node: RootContent): Attributes {
  if (node.type === 'link') return { href: node.url };
  if (node.type === 'listItem') return { checked: node.checked };
  if (node.type === 'heading') return propertiesOf(node.data ?? {});
  if (!isJsx(node)) return {};
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      'name' in attribute ? [[attribute.name, attribute.value] as const] : [],
    ),
  );
}

/** What a plugin wants on the element; the types of Markdown do not know it. */
function propertiesOf(data: object): Attributes {
  const properties: unknown = Reflect.get(data, 'hProperties');
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}

function isJsx(
  node: RootContent,
): node is Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const textTypes: ReadonlySet<string> = new Set([
  'break',
  'emphasis',
  'inlineCode',
  'link',
  'mdxJsxTextElement',
  'strong',
  'text',
  'textDirective',
]);

function isText({ type }: RootContent): boolean {
  return textTypes.has(type);
}
