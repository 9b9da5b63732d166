import type { Code, Heading, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

import type { Finding } from '../findings.ts';
import { checkLines } from './check-lines.ts';
import { checkGaps, checkPlainText, footnote } from './check-plain-text.ts';
import { isContainer, placeOf, walk, type MarkdownNode } from '../markdown/nodes.ts';
import { inlineTags } from '../markdown/inline-tags.ts';
import { isTaskList } from '../questions/read-task-list.ts';
import type { SourceText } from '../source-text.ts';

/** Finds what Markdown or MDX would print, run or drop where the author meant plain text. */
export function checkText(tree: Root, source: SourceText): readonly Finding[] {
  const findings: Finding[] = [];
  for (const block of tree.children) {
    const gapsAllowed = mayHaveGaps(block);
    const inQuestion = isContainer(block, 'question');
    const check = (node: MarkdownNode, parent: Parents): void => {
      findings.push(...checkNode(node, source));
      if (node.type === 'text' && !gapsAllowed) findings.push(...checkGaps(node, source));
      if (node.type === 'paragraph' && !(inQuestion && mayBeAnswers(parent)))
        findings.push(...checkLines(node, source));
    };
    check(block, tree);
    walk(block, (node, _index, parent) => check(node, parent));
  }
  return findings;
}

/** A question that has gaps, or that should say so. */
function mayHaveGaps(block: MarkdownNode): boolean {
  if (!isContainer(block, 'question')) return false;
  const type = block.attributes?.type;
  return type === 'blanks' || (typeof type !== 'string' && !block.children.some(isTaskList));
}

/** The answers of a question have readers of their own, which say what is wrong with their lines. */
function mayBeAnswers(parent: Parents): boolean {
  if (parent.type !== 'containerDirective') return true;
  return (
    parent.name === 'question' && !parent.children.some(({ type }) => type === 'list' || type === 'table')
  );
}

function checkNode(node: MarkdownNode, source: SourceText): readonly Finding[] {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return checkExpression(node.value, node, source);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return checkTag(node, source);
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
      return [footnote(placeOf(node, source))];
    case 'heading':
      return checkDeepHeading(node, source);
    case 'code':
      return checkFence(node, source);
    case 'text':
      return checkPlainText(node, source);
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
  const message = `\`{${value}}\` stands in curly braces, which is taken for program code`;
  return [problem(node, source, 'plain-braces', message, `write \`\\{${value}\\}\`, or use square brackets`)];
}

type Tag = Extract<MarkdownNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

function checkTag(node: Tag, source: SourceText): readonly Finding[] {
  if (node.name !== null && inlineTags.includes(node.name)) return checkTagAttributes(node, source);
  const tag = `<${node.name ?? ''}>`;
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

/** Values in curly braces would be run as a program, and others have no place in a text. */
function checkTagAttributes(node: Tag, source: SourceText): readonly Finding[] {
  const allowed = ['lang', 'dir', 'title', 'class'];
  const strange = node.attributes.find(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      !allowed.includes(attribute.name),
  );
  if (!strange) return [];
  const name = strange.type === 'mdxJsxAttribute' ? strange.name : '{…}';
  const advice = `take it out; a tag may have ${allowed.map((each) => `\`${each}="…"\``).join(', ')}`;
  return [
    problem(
      node,
      source,
      'plain-tags',
      `\`${name}\` cannot stand in \`<${node.name ?? ''}>\` this way`,
      advice,
    ),
  ];
}

/** Only `##` headings have ids; the id of another would be printed. */
function checkDeepHeading(node: Heading, source: SourceText): readonly Finding[] {
  const id = /\[#[^\]]*\]\s*$/.exec(toString(node))?.[0].trim();
  if (node.depth < 3 || id === undefined) return [];
  const message = `a \`${'#'.repeat(node.depth)}\` heading has no id, and \`${id}\` would be printed`;
  return [problem(node, source, 'heading', message, 'take it out; only `##` headings have ids')];
}

/** A code block without an end takes everything to the end of the page. */
function checkFence(node: Code, source: SourceText): readonly Finding[] {
  const { start, end } = node.position ?? {};
  const fence = /^[\s>]*([`~]{3,})/;
  const opening = fence.exec(source.line(start?.line ?? 0))?.[1];
  const closing = fence.exec(source.line(end?.line ?? 0))?.[1];
  if (opening === undefined || (start?.line !== end?.line && closing !== undefined)) return [];
  const message = 'a block of code is never closed and swallows what follows';
  return [
    problem(
      node,
      source,
      'code-end',
      message,
      `end it with a line of ${opening.length} ${opening.startsWith('~') ? 'tildes' : 'backticks'}`,
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
