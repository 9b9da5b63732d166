import type { Place, Read } from '../findings.ts';
import { placeOf, plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { planAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { findingsOf } from './block-finding.ts';
import { readAttributes } from './read-attributes.ts';

/** "When …, I will …": what the reader tries at work. Their words are kept under its id. */
export interface Plan {
  /** Unique in the course and the same in every language. */
  readonly id: string;
  readonly place: Place;
  readonly sectionId: string | undefined;
  /** What to do, with an example. */
  readonly task: readonly MarkdownNode[];
}

/** Reads a `:::plan` block. */
export function readPlan(
  node: ContainerDirective,
  source: SourceText,
  sectionId: string | undefined,
): Read<Plan | undefined> {
  const { value: attributes } = readAttributes(node, planAttributesSchema, source);
  const at = findingsOf('plan', source);
  const findings =
    plainText(node.children) === ''
      ? [at(node, 'the plan has no task', 'write what to try at work, with one example')]
      : [];
  if (!attributes) return { value: undefined, findings };
  const value = { id: attributes.id, place: placeOf(node, source), sectionId, task: node.children };
  return { value, findings };
}
