import type { Heading, Parents, Root } from 'mdast';

import type { Finding } from '../findings.ts';
import { isDirective, placeOf, walk, type Directive } from '../markdown/nodes.ts';
import { adviseName } from '../nearest.ts';
import { directiveRules, type DirectiveRule } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { readAttributes } from './read-attributes.ts';

/**
 * Checks every directive of a page: its name, its form, its braces and where it stands.
 */
export function checkDirectives(tree: Root, source: SourceText): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node, _index, parent) => {
    if (isDirective(node)) findings.push(...checkDirective(node, parent, source));
    if (node.type === 'heading') findings.push(...checkHeadingPlace(node, parent, source));
  });
  return findings;
}

function checkDirective(
  node: Directive,
  parent: Parents | undefined,
  source: SourceText,
): readonly Finding[] {
  const rule = Object.hasOwn(directiveRules, node.name) ? directiveRules[node.name] : undefined;
  if (!rule) return [unknownName(node, source)];
  return [
    ...checkForm(node, rule, source),
    ...checkParent(node, rule, parent, source),
    ...readAttributes(node, rule.attributes, source).findings,
  ];
}

/** Sections of a page cannot begin inside a block; a slide may have a `###` of its own. */
function checkHeadingPlace(
  node: Heading,
  parent: Parents | undefined,
  source: SourceText,
): readonly Finding[] {
  if (!parent || parent.type === 'root' || (node.depth > 2 && !isQuestion(parent))) return [];
  const where = isDirective(parent) ? `inside \`:::${parent.name}\`` : 'inside a list or quotation';
  const advice =
    isDirective(parent) && parent.name === 'slide'
      ? 'write `###` for the title of a slide, without an id'
      : 'move it out, or write the words in bold';
  const place = placeOf(node, source);
  return [{ rule: 'heading', severity: 'error', place, message: `a heading stands ${where}`, advice }];
}

function isQuestion(parent: Parents): boolean {
  return isDirective(parent) && parent.name === 'question';
}

const colonsOf = { container: ':::', leaf: '::', text: ':' } as const;
const formOf = { containerDirective: 'container', leafDirective: 'leaf', textDirective: 'text' } as const;

function unknownName(node: Directive, source: SourceText): Finding {
  const form = formOf[node.type];
  const known = Object.keys(directiveRules).filter((name) => directiveRules[name]?.form === form);
  const written = `${colonsOf[form]}${node.name}`;
  return problem(
    node,
    source,
    'block-name',
    `\`${written}\` is not a block of this course`,
    adviseName(node.name, known),
  );
}

function checkForm(node: Directive, rule: DirectiveRule, source: SourceText): readonly Finding[] {
  const form = formOf[node.type];
  if (form === rule.form) return [];
  const message = `\`${colonsOf[form]}${node.name}\` is written with ${String(colonsOf[form].length)} colons`;
  const advice =
    rule.form === 'container'
      ? `write \`:::${node.name}\` before it and \`:::\` after it, each on a line of its own`
      : `write \`${colonsOf[rule.form]}${node.name}\``;
  return [problem(node, source, 'block-form', message, advice)];
}

function checkParent(
  node: Directive,
  rule: DirectiveRule,
  parent: Parents | undefined,
  source: SourceText,
): readonly Finding[] {
  if (rule.form === 'text') return [];
  const parentName = parent && isDirective(parent) ? parent.name : parent?.type;
  if (rule.inside) {
    if (parentName !== undefined && rule.inside.includes(parentName)) return [];
    const containers = rule.inside.map((name) => `\`:::${name}\``).join(' or ');
    const advice = `move it into ${containers}, which then needs one colon more`;
    return [problem(node, source, 'block-place', `\`:::${node.name}\` stands outside ${containers}`, advice)];
  }
  if (parentName === 'root') return [];
  const where =
    parent && isDirective(parent) ? `inside \`:::${parent.name}\`` : `inside a ${parentName ?? 'block'}`;
  const advice = 'move it to the margin, outside of other blocks; close the block before it with `:::`';
  return [
    problem(
      node,
      source,
      'block-place',
      `\`:::${node.name}\` stands ${where.replace('listItem', 'list').replace('blockquote', 'quotation')}`,
      advice,
    ),
  ];
}

function problem(
  node: Directive,
  source: SourceText,
  rule: string,
  message: string,
  advice: string,
): Finding {
  return { rule, severity: 'error', place: placeOf(node, source), message, advice };
}
