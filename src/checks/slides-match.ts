import type { Slide } from '../course/blocks/read-slide.ts';
import type { Finding } from '../course/findings.ts';
import { compareIds, twins } from './compare-ids.ts';
import type { Checked } from './rule.ts';
import { compareCounts, type Counted } from './structure/compare-counts.ts';
import { shapeOf } from './structure/shape.ts';
import { translatedBlocks } from './translations.ts';

/** A lesson has the same slides in every language, with as many lines and minutes. */
export function slidesMatch(checked: Checked): readonly Finding[] {
  return translatedBlocks(checked).flatMap(({ original, translated }) => [
    ...compareIds(rule, 'slide', original.slides, translated.slides, translated),
    ...twins(original.slides, translated.slides).flatMap(([one, other]) =>
      compareCounts(rule, `the slide \`${other.id}\``, parts, countedOf(one), countedOf(other)),
    ),
  ]);
}

const rule = 'slides-match';

const parts: readonly Counted<'minutes' | 'lines' | 'points'>[] = [
  {
    part: 'minutes',
    one: 'minute',
    many: 'minutes',
    severity: 'error',
    advice: 'write the same number in every language',
  },
  { part: 'lines', one: 'line', many: 'lines', severity: 'error' },
  { part: 'points', one: 'point in its notes', many: 'points in its notes', severity: 'error' },
];

function countedOf({ place, minutes, content, notes }: Slide) {
  return { place, shape: { minutes, lines: linesOf(content), points: linesOf(notes) } };
}

function linesOf(nodes: Slide['content']): number {
  const { paragraphs, items, rows } = shapeOf(nodes);
  return paragraphs + items + rows;
}
