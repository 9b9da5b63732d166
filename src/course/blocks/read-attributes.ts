import { toString } from 'mdast-util-to-string';
import type { z } from 'zod';

import type { Finding, Place, Read } from '../findings.ts';
import { placeOf, type Directive } from '../markdown/nodes.ts';
import { idSchema } from '../schemas/ids.ts';
import { keysAt, validate, type MissingTexts } from '../schemas/validate.ts';
import type { SourceText } from '../source-text.ts';
import { findRepeatedAttributes } from './find-repeated-attributes.ts';
import { placeOfAttribute } from './place-of-attribute.ts';
import { recoverAttributes } from './recover-attributes.ts';

/** Reads what stands in the braces of a directive: `{#id name=value}`. */
export function readAttributes<Schema extends z.ZodType>(
  node: Directive,
  schema: Schema,
  source: SourceText,
): Read<z.output<Schema> | undefined> {
  const locate = (name: string): Place => placeOfAttribute(node, name, source);
  const { data, troubles } = recoverAttributes(node.attributes ?? {}, keysAt(schema, []));
  const findings = troubles.map(({ name, ...texts }): Finding => ({
    rule: 'braces',
    severity: 'error',
    place: locate(name),
    ...texts,
  }));
  const block = blockName(node);
  const subject = { name: `\`${block}\``, missing: () => missingTexts(node, block) };
  const read = validate(schema, data, subject, ([name]) => locate(String(name ?? '')));
  const own = [...findRepeatedAttributes(node, block, source), ...findNoLabel(node, source)];
  return { value: read.value, findings: [...findings, ...read.findings, ...own] };
}

function blockName({ type, name }: Directive): string {
  return `${{ containerDirective: ':::', leafDirective: '::', textDirective: ':' }[type]}${name}`;
}

function missingTexts(node: Directive, block: string): MissingTexts {
  const label = toString(node);
  const proposal = idSchema.safeParse(label).success ? label : 'short-id';
  const written = node.name === 'source' ? ':source[]' : block + (node.type === 'textDirective' ? '[…]' : '');
  return {
    id: {
      message: `\`${block}\` has no id`,
      advice: `write \`${written}{#${proposal}}\`, with the same id in every language`,
    },
    minutes: {
      message: `\`${block}\` does not say how long it takes`,
      advice: 'add the minutes: `{#short-id minutes=2}`',
    },
    checked: {
      message: `\`${block}\` does not say when its rules were checked`,
      advice: `add the day: \`${block}{checked=2026-11-22}\``,
    },
  };
}

/** A term without words would be a link that nobody sees. */
function findNoLabel(node: Directive, source: SourceText): readonly Finding[] {
  if (node.name !== 'term' || toString(node).trim() !== '') return [];
  const id = node.attributes?.id ?? 'id';
  return [
    {
      rule: 'term-label',
      severity: 'error',
      place: placeOf(node, source),
      message: 'a term has no words to read',
      advice: `write them in square brackets: \`:term[…]{#${id}}\``,
    },
  ];
}
