import type { Finding, Read } from '../../findings.ts';
import { placeOf, plainText, type ContainerDirective } from '../../markdown/nodes.ts';
import { sceneAttributesSchema } from '../../schemas/directives.ts';
import type { SourceText } from '../../source-text.ts';
import { findingsOf } from '../block-finding.ts';
import { readAttributes } from '../read-attributes.ts';
import { readChoice } from './read-choice.ts';
import type { Scene } from './scenario.ts';
import { splitChoice, splitScene, type ScenePieces } from './split-scene.ts';

interface ReadScene extends Read<Scene | undefined> {
  /** False when it may lead to more scenes than those of the choices that could be read. */
  readonly isWhole: boolean;
}

/** Reads a `:::scene` block: text, then a list of choices or none. */
export function readScene(node: ContainerDirective, source: SourceText): ReadScene {
  const { value: attributes } = readAttributes(node, sceneAttributesSchema, source);
  const pieces = splitScene(node);
  const items = pieces.list?.children ?? [];
  const choices = items.map((item, index) => readChoice(item, index, source));
  const findings = [...findProblems(node, pieces, source), ...choices.flatMap((choice) => choice.findings)];
  if (!attributes) return { value: undefined, findings, isWhole: false };
  const value: Scene = {
    id: attributes.id,
    place: placeOf(node, source),
    content: pieces.content,
    choices: choices.map((choice) => choice.value).filter((choice) => choice !== undefined),
  };
  return { value, findings, isWhole: leadsNowhereElse(pieces) && value.choices.length === items.length };
}

/** Each choice has one link, and no choices stand where none are looked for. */
function leadsNowhereElse({ list, behind }: ScenePieces): boolean {
  const items = list?.children ?? [];
  return (
    items.every((item) => splitChoice(item).links.length === 1) && !behind.some(({ type }) => type === 'list')
  );
}

function findProblems(
  node: ContainerDirective,
  { content, list, behind }: ScenePieces,
  source: SourceText,
): readonly Finding[] {
  const at = findingsOf('scenario-scene', source);
  const [strange] = isMarginAdvice(list, behind) ? [] : behind;
  return [
    ...(plainText(content) === ''
      ? [at(node, 'the scene tells nothing', 'write what happens, before the choices')]
      : []),
    ...(list?.children.length === 1
      ? [at(list, 'the scene has one choice only', 'write another one, or take it out: then it is an ending')]
      : []),
    ...(strange
      ? [
          at(
            strange,
            'text stands behind the choices',
            'indent it if it belongs to a choice, else move it up',
          ),
        ]
      : []),
  ];
}

/** A quotation right under choices of which the last has no advice, which is said there. */
function isMarginAdvice(list: ScenePieces['list'], [first]: ScenePieces['behind']): boolean {
  const last = list?.children.at(-1);
  return last !== undefined && first?.type === 'blockquote' && !splitChoice(last).advice;
}
