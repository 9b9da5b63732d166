import type { z } from 'zod';

import type { Place, Read } from '../findings.ts';
import { placeOf, type Directive } from '../markdown/nodes.ts';
import { validate } from '../schemas/validate.ts';
import type { SourceText } from '../source-text.ts';

/** Reads what stands in the braces of a directive: `{#id name=value}`. */
export function readAttributes<Schema extends z.ZodType>(
  node: Directive,
  schema: Schema,
  source: SourceText,
): Read<z.output<Schema> | undefined> {
  const colons = { containerDirective: ':::', leafDirective: '::', textDirective: ':' }[node.type];
  const what = `\`${colons}${node.name}\``;
  return validate(schema, node.attributes ?? {}, what, ([name]) =>
    placeOfAttribute(node, String(name ?? ''), source),
  );
}

/** The place of an attribute's name on the opening line; `#` stands for `id`. */
function placeOfAttribute(node: Directive, name: string, source: SourceText): Place {
  const place = placeOf(node, source);
  const rest = source.line(place.line).slice(place.column - 1);
  const brace = rest.indexOf('{');
  if (brace === -1) return place;
  const inside = rest.slice(brace);
  const found = inside.search(new RegExp(`(?<=[\\s{])${escapeRegExp(name)}(?![\\w-])`));
  const at = found === -1 && name === 'id' ? inside.indexOf('#') : found;
  return at === -1 ? place : { ...place, column: place.column + brace + at };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
