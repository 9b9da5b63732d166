import type { Finding } from '../findings.ts';
import { plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';

type Texts = Pick<Finding, 'message' | 'advice'>;

/** The type that answers without boxes belong to, when their form tells: it must be named in the braces. */
export function meantType({ children }: ContainerDirective, named?: string): Texts | undefined {
  const type = children.map(typeOf).find((name) => name !== undefined);
  return type === undefined ? undefined : sayType(type, named);
}

/** What to say when a type must be named. */
export function sayType(type: string, named?: string): Texts {
  const said = named === undefined ? 'does not say so' : `says \`type=${named}\``;
  const message = `the answers are written as those of \`type=${type}\`, and the question ${said}`;
  return { message, advice: `write \`type=${type}\` into its braces` };
}

function typeOf(node: MarkdownNode): string | undefined {
  if (node.type === 'table') return 'match';
  if (node.type === 'paragraph') return /\[\[.+?\]\]/s.test(plainText([node])) ? 'blanks' : undefined;
  if (node.type !== 'list') return undefined;
  if (node.ordered === true) return 'order';
  const nested = node.children.every(({ children }) => children.some(({ type }) => type === 'list'));
  return nested ? 'classify' : undefined;
}
