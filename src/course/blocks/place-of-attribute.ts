import type { Place } from '../findings.ts';
import { placeOf, type Directive } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** The place of an attribute's name in the braces; `#` stands for `id` and `.` for `class`. */
export function placeOfAttribute(node: Directive, name: string, source: SourceText): Place {
  const place = placeOf(node, source);
  const rest = source.line(place.line).slice(place.column - 1);
  const brace = rest.indexOf('{');
  if (brace === -1 || name === '') return place;
  const inside = rest.slice(brace);
  const found = inside.search(new RegExp(`(?<=[\\s{])${escapeRegExp(name)}(?![\\w-])`));
  const sign = { id: '#', class: '.' }[name];
  const at = found === -1 && sign !== undefined ? inside.indexOf(sign) : found;
  return at === -1 ? place : { ...place, column: place.column + brace + at };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
