import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Finding } from '../findings.ts';
import { placeOf, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** HTML that an author may write in a line: isolation, breaks, small marks. */
const inlineTags = ['bdi', 'br', 'sub', 'sup', 'kbd', 'abbr', 'span'];

/** Finds what Markdown or MDX would print, run or drop where the author meant plain text. */
export function checkText(tree: Root, source: SourceText): readonly Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== 'root') findings.push(...checkNode(node, source));
  });
  return findings;
}

function checkNode(node: MarkdownNode, source: SourceText): readonly Finding[] {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return checkExpression(node.value, node, source);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return checkTag(node.name, node, source);
    case 'mdxjsEsm':
      return [
        problem(
          node,
          source,
          'page-is-text',
          'the page imports or exports program code',
          'take the line out; blocks such as `:::question` need no import',
        ),
      ];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [
        problem(
          node,
          source,
          'footnote',
          'the page has a footnote',
          'cite with `:source[]{#id}`, or put the remark into the text',
        ),
      ];
    case 'image':
      return node.alt
        ? []
        : [
            problem(
              node,
              source,
              'image-alt',
              'the image has no text for those who cannot see it',
              'write what it shows between the square brackets: `![…](…)`',
            ),
          ];
    default:
      return [];
  }
}

function checkExpression(value: string, node: MarkdownNode, source: SourceText): readonly Finding[] {
  if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(value)) return [];
  const message = `\`{${value}}\` stands in curly braces, which MDX takes for program code`;
  return [problem(node, source, 'plain-braces', message, `write \`\\{${value}\\}\`, or use square brackets`)];
}

function checkTag(name: string | null, node: MarkdownNode, source: SourceText): readonly Finding[] {
  if (name !== null && inlineTags.includes(name)) return [];
  const tag = `<${name ?? ''}>`;
  return [
    problem(
      node,
      source,
      'plain-tags',
      `\`${tag}\` is taken for a tag, and the course has no such tag`,
      `for plain text write \`\\${tag}\`; allowed are ${inlineTags.map((known) => `<${known}>`).join(' ')}`,
    ),
  ];
}

function problem(
  node: MarkdownNode,
  source: SourceText,
  rule: string,
  message: string,
  advice: string,
): Finding {
  return { rule, severity: 'error', place: placeOf(node, source), message, advice };
}
