import { toString } from 'mdast-util-to-string';

import type { Finding, Read } from '../../findings.ts';
import { isContainer, placeOf, plainText, type ContainerDirective } from '../../markdown/nodes.ts';
import { scenarioAttributesSchema } from '../../schemas/directives.ts';
import type { SourceText } from '../../source-text.ts';
import { findingsOf } from '../block-finding.ts';
import { readAttributes } from '../read-attributes.ts';
import { checkPaths } from './check-paths.ts';
import { readScene } from './read-scene.ts';
import type { Scenario } from './scenario.ts';

/** Reads a `:::scenario` block: a title, the situation, and scenes that choices lead to. */
export function readScenario(
  node: ContainerDirective,
  source: SourceText,
  sectionId: string | undefined,
): Read<Scenario | undefined> {
  const { value: attributes } = readAttributes(node, scenarioAttributesSchema, source);
  const pieces = splitScenario(node);
  const read = pieces.scenes.map((scene) => readScene(scene, source));
  const scenes = read.map(({ value }) => value).filter((scene) => scene !== undefined);
  const findings = [
    ...findProblems(node, pieces, source),
    ...read.flatMap((scene) => scene.findings),
    // What cannot be read as a scene or a choice has been said; the paths would only repeat it.
    ...checkPaths(scenes, {
      scenes: scenes.length < read.length,
      choices: read.some(({ isWhole }) => !isWhole),
    }),
  ];
  if (!attributes) return { value: undefined, findings };
  const value: Scenario = {
    id: attributes.id,
    place: placeOf(node, source),
    sectionId,
    ...(attributes.objective === undefined ? {} : { objective: attributes.objective }),
    title: pieces.title ? toString(pieces.title) : '',
    situation: pieces.situation,
    scenes,
  };
  return { value, findings };
}

function splitScenario({ children }: ContainerDirective) {
  const scenes = children.filter((child) => isContainer(child, 'scene'));
  const title = children.find((child) => child.type === 'heading');
  const [first] = scenes;
  const at = first ? children.indexOf(first) : children.length;
  return {
    title,
    situation: children.slice(0, at).filter((child) => child !== title),
    scenes,
    between: children.slice(at).filter((child) => child !== title && child.type !== 'containerDirective'),
  };
}

function findProblems(
  node: ContainerDirective,
  { title, situation, scenes, between }: ReturnType<typeof splitScenario>,
  source: SourceText,
): readonly Finding[] {
  const at = findingsOf('scenario', source);
  const [strange] = between;
  return [
    ...(title && toString(title).trim() !== ''
      ? []
      : [at(node, 'the scenario has no title', 'begin it with a line `### Title`')]),
    ...(plainText(situation) === ''
      ? [at(node, 'the scenario tells no situation', 'write below its title where we are and what is wanted')]
      : []),
    ...(scenes.length > 0
      ? []
      : [at(node, 'the scenario has no scenes', 'write them as `:::scene{#id}`; the first one begins')]),
    ...(strange
      ? [at(strange, 'text stands between the scenes', 'move it into a scene, or above the first one')]
      : []),
  ];
}
