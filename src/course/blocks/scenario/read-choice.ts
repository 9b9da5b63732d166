import type { ListItem } from 'mdast';

import type { Finding, Read } from '../../findings.ts';
import { placeOf, plainText } from '../../markdown/nodes.ts';
import { findLazyLine } from '../../questions/lazy-line.ts';
import type { SourceText } from '../../source-text.ts';
import { findingsOf } from '../block-finding.ts';
import type { Choice } from './scenario.ts';
import { splitChoice, type ChoicePieces } from './split-scene.ts';

/** Reads a choice: a link to a scene, what happens, and a quotation that says why. */
export function readChoice(item: ListItem, index: number, source: SourceText): Read<Choice | undefined> {
  const pieces = splitChoice(item);
  const [link] = pieces.links;
  const findings = [
    ...findLinkProblems(item, pieces, source),
    ...findMissing(item, pieces, source),
    ...(pieces.advice ? findLazyLine(pieces.advice, source, 'advice') : []),
  ];
  if (!link?.url.startsWith('#')) return { value: undefined, findings };
  const value: Choice = {
    key: String.fromCodePoint(97 + index),
    place: placeOf(item, source),
    label: link.children,
    target: link.url.slice(1),
    consequence: pieces.consequence,
    advice: pieces.advice?.children ?? [],
  };
  return { value, findings };
}

const howToLink = 'write one link to a scene: `- [What they do](#scene-id)`';

/** The first problem is enough: the others usually follow from it. */
function findLinkProblems(
  item: ListItem,
  { links, beside }: ChoicePieces,
  source: SourceText,
): readonly Finding[] {
  const at = findingsOf('scenario-choice', source);
  const [link, second] = links;
  if (typeof item.checked === 'boolean')
    return [at(item, 'a choice of a scenario has a box', 'take it out: a scenario has no right answer')];
  if (!link) return [at(item, 'the choice leads to no scene', howToLink)];
  if (second)
    return [at(second, 'the choice has two links', 'leave one of them; what happens stands below it')];
  if (beside !== '')
    return [
      at(
        item,
        'words stand beside the link of a choice',
        'put them into the square brackets; what happens stands below, after an empty line',
      ),
    ];
  if (plainText(link.children) === '') return [at(link, 'the choice has no words', howToLink)];
  if (!link.url.startsWith('#'))
    return [at(link, `the choice leads to \`${link.url}\`, which is no scene`, howToLink)];
  return [];
}

function findMissing(
  item: ListItem,
  { consequence, advice }: ChoicePieces,
  source: SourceText,
): readonly Finding[] {
  const at = findingsOf('scenario-choice', source);
  return [
    ...(plainText(consequence) === ''
      ? [at(item, 'the choice has no consequence', 'write below the link, indented, what happens then')]
      : []),
    ...(advice && plainText(advice.children) !== ''
      ? []
      : [at(item, 'the choice has no advice', 'end it with why: an indented line that begins with `>`')]),
  ];
}
