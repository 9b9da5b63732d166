import type { Place, Read } from '../findings.ts';
import { placeOf, plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { localAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { findingsOf } from './block-finding.ts';
import { readAttributes } from './read-attributes.ts';

/** A box of one country's rules, as they were on a day. */
export interface LocalRules {
  /** `local-1`, `local-2` … in the order of the lesson. */
  readonly id: string;
  readonly place: Place;
  readonly sectionId: string | undefined;
  /** The day the rules were looked up, as `2026-11-22`. */
  readonly checked: string;
  readonly content: readonly MarkdownNode[];
}

/** Reads a `:::local` block; `number` counts those of the lesson from 1. */
export function readLocal(
  node: ContainerDirective,
  source: SourceText,
  sectionId: string | undefined,
  number: number,
): Read<LocalRules | undefined> {
  const { value: attributes } = readAttributes(node, localAttributesSchema, source);
  const at = findingsOf('local', source);
  const findings =
    plainText(node.children) === ''
      ? [at(node, 'the box of local rules is empty', 'write the rules in it')]
      : [];
  if (!attributes) return { value: undefined, findings };
  const value: LocalRules = {
    id: `local-${String(number)}`,
    place: placeOf(node, source),
    sectionId,
    checked: attributes.checked,
    content: node.children,
  };
  return { value, findings };
}
