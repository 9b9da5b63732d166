import type { Place } from '../../findings.ts';
import type { MarkdownNode } from '../../markdown/nodes.ts';

/** A situation in which the reader chooses what happens next. Never scored. */
export interface Scenario {
  /** Unique in the course and the same in every language. */
  readonly id: string;
  readonly place: Place;
  /** The section it stands in; `undefined` before the first one. */
  readonly sectionId: string | undefined;
  /** The objective it belongs to. */
  readonly objective?: string;
  readonly title: string;
  /** What is told before the first scene. */
  readonly situation: readonly MarkdownNode[];
  /** The first one is where it begins. */
  readonly scenes: readonly Scene[];
}

/** A moment of a scenario. Without choices it is an ending. */
export interface Scene {
  /** Unique in the scenario and the same in every language. */
  readonly id: string;
  readonly place: Place;
  readonly content: readonly MarkdownNode[];
  readonly choices: readonly Choice[];
}

/** What the reader may do in a scene, what happens then, and why. */
export interface Choice {
  /** Its place in the source: `a`, `b`, `c` … */
  readonly key: string;
  readonly place: Place;
  /** The words of its link. */
  readonly label: readonly MarkdownNode[];
  /** The id of the scene it leads to. */
  readonly target: string;
  /** What happens. */
  readonly consequence: readonly MarkdownNode[];
  /** Why, told after the consequence. */
  readonly advice: readonly MarkdownNode[];
}

/** A scenario by its pieces, for pages that render them: names of slots with what stands in them. */
export function partsOfScenario({
  situation,
  scenes,
}: Scenario): Readonly<Record<string, readonly MarkdownNode[]>> {
  return {
    situation,
    ...Object.fromEntries(scenes.flatMap(partsOfScene)),
  };
}

function partsOfScene({
  id,
  content,
  choices,
}: Scene): readonly (readonly [string, readonly MarkdownNode[]])[] {
  const pieces = choices.flatMap(({ key, label, consequence, advice }) => [
    [`label-${id}-${key}`, label] as const,
    [`consequence-${id}-${key}`, consequence] as const,
    [`advice-${id}-${key}`, advice] as const,
  ]);
  return [[`scene-${id}`, content], ...pieces];
}
