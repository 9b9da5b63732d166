import type { Finding } from '../course/findings.ts';
import type { Scenario, Scene } from '../course/blocks/scenario/scenario.ts';
import { compareIds, twins } from './compare-ids.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';
import { translatedBlocks, type PageWithBlocks } from './translations.ts';

/**
 * A lesson has the same scenarios, plans, figures and boxes of local rules in every language; the choices of a
 * scenario lead to the same scenes, and its slides show the same figures.
 */
export function blocksMatch(checked: Checked): readonly Finding[] {
  return translatedBlocks(checked).flatMap(({ original, translated }) => compareBlocks(original, translated));
}

const rule = 'blocks-match';

function compareBlocks(original: PageWithBlocks, translated: PageWithBlocks): readonly Finding[] {
  return [
    ...compareIds(rule, 'scenario', original.scenarios, translated.scenarios, translated),
    ...compareIds(rule, 'plan', original.plans, translated.plans, translated),
    ...compareIds(rule, 'figure', original.figures, translated.figures, translated),
    ...compareLocals(original, translated),
    ...twins(original.scenarios, translated.scenarios).flatMap(([one, other]) =>
      compareScenarios(one, other, translated),
    ),
    ...twins(original.slides, translated.slides).flatMap(([one, other]) =>
      one.figure === other.figure ? [] : [otherFigure(one, other)],
    ),
  ];
}

function compareScenarios(
  original: Scenario,
  translated: Scenario,
  lesson: PageWithBlocks,
): readonly Finding[] {
  return [
    ...compareIds(rule, 'scene', original.scenes, translated.scenes, lesson),
    ...twins(original.scenes, translated.scenes).flatMap(([one, other]) => compareChoices(one, other)),
    ...(translated.scenes[0] && original.scenes[0] && translated.scenes[0].id !== original.scenes[0].id
      ? [otherStart(original.scenes[0], translated.scenes[0])]
      : []),
  ];
}

function compareChoices(original: Scene, { id, place, choices }: Scene): readonly Finding[] {
  const [here, there] = [choices.map(targetOf), original.choices.map(targetOf)];
  if (here.join(' ') === there.join(' ')) return [];
  const message = `the choices of the scene \`${id}\` lead ${sayTargets(here)}, and ${sayTargets(there)} in the source language`;
  const advice = 'write the same choices in the same order in every language';
  return [{ rule, severity: 'error', place, message, advice, related: original.place }];
}

function targetOf({ target }: Scene['choices'][number]): string {
  return target;
}

function sayTargets(targets: readonly string[]): string {
  return targets.length === 0 ? 'nowhere' : `to ${targets.map((target) => `\`${target}\``).join(', ')}`;
}

function otherStart(original: Scene, { id, place }: Scene): Finding {
  return {
    rule,
    severity: 'error',
    place,
    message: `the scenario begins with \`${id}\`, and with \`${original.id}\` in the source language`,
    advice: 'put the same scene first in every language',
    related: original.place,
  };
}

type Slide = PageWithBlocks['slides'][number];

function otherFigure(original: Slide, { id, place, figure }: Slide): Finding {
  const [here, there] = [figure, original.figure].map((name) => (name ? `\`${name}\`` : 'no figure'));
  return {
    rule,
    severity: 'error',
    place,
    message: `the slide \`${id}\` shows ${here ?? ''}, and ${there ?? ''} in the source language`,
    advice: 'let it show the same in every language',
    related: original.place,
  };
}

/** They have no ids of their own: each country's rules stand at the same place, in every language or in none. */
function compareLocals(original: PageWithBlocks, translated: PageWithBlocks): readonly Finding[] {
  const [here, there] = [translated.locals.length, original.locals.length];
  if (here === there) return [];
  const extra = translated.locals[there];
  const missing = original.locals[here];
  return [
    {
      rule,
      severity: 'error',
      place: extra?.place ?? topOf(translated.file),
      message: `the lesson has ${countBoxes(here)}, and ${countBoxes(there)} in the source language`,
      advice: 'write the box in every language or in none; where no country is meant, say to check the law',
      ...(missing ? { related: missing.place } : {}),
    },
  ];
}

function countBoxes(count: number): string {
  return count === 1 ? 'one box of local rules' : `${String(count)} boxes of local rules`;
}
