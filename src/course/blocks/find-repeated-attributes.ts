import type { Finding } from '../findings.ts';
import { placeOf, type Directive } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/**
 * Finds ids and attributes that stand twice in the braces of a block, of which one would be dropped.
 *
 * @param block its name with colons
 */
export function findRepeatedAttributes(
  node: Directive,
  block: string,
  source: SourceText,
): readonly Finding[] {
  const place = placeOf(node, source);
  const line = source.line(place.line).slice(place.column - 1);
  const [all = '', before = '', inside = ''] = braces.exec(line) ?? [];
  if (all === '') return [];
  const written = [...inside.matchAll(attribute)].map(({ 0: text, groups, index }) => ({
    name: groups?.name ?? 'id',
    value: groups?.name === undefined ? text.slice(1) : (groups.value ?? '').replace(/^["']|["']$/g, ''),
    column: place.column + before.length + index,
  }));
  return written.flatMap(({ name, value, column }, index): readonly Finding[] => {
    const first = written.slice(0, index).find((each) => each.name === name);
    if (!first) return [];
    const message =
      name === 'id'
        ? `\`${block}\` has two ids, \`${first.value}\` and \`${value}\``
        : `\`${name}\` stands twice in the braces of \`${block}\``;
    return [
      { rule: 'braces', severity: 'error', place: { ...place, column }, message, advice: 'keep one of them' },
    ];
  });
}

const braces = /^(:+[\w-]+(?:\[[^\]]*\])?\{)((?:"[^"]*"|'[^']*'|[^}"'])*)\}/;

/** `#id`, `name=value` or `name`. */
const attribute = /#[^\s#.}]+|(?<name>[^\s#=]+)(?:=(?<value>"[^"]*"|'[^']*'|\S+))?/g;
