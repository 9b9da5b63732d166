import type { Slide } from '../course/blocks/read-slide.ts';
import type { Finding } from '../course/findings.ts';
import { languageOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';
import { shapeOf } from './structure/shape.ts';

const rule = 'slides-are-short';

/** Languages that write compounds in one word say as much with fewer. */
const compounding: readonly string[] = ['da', 'sv'];

/** A slide can be read at a glance while somebody speaks, and all of it is on the canvas. */
export function slidesAreShort(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(({ slides, locale }) => {
    const most = compounding.includes(languageOf(locale)) ? 35 : 40;
    return slides.flatMap((slide) => [...findManyWords(slide, most), ...findManyLines(slide)]);
  });
}

function findManyWords({ id, words, place }: Slide, most: number): readonly Finding[] {
  if (words <= most) return [];
  const message = `the slide \`${id}\` has ${String(words)} words, and ${String(most)} is the most`;
  const advice = 'keep the points, and move the rest into its notes';
  return [{ rule, severity: 'warning', place, message, advice }];
}

/**
 * What lines of one line of words take in the smallest type on a canvas of 1280 × 720, with the room between them, and
 * what a title of two lines leaves for them: measured in a browser, in slide pixels.
 */
const heights = { items: 70, paragraphs: 60, rows: 38 } as const;
const room = 457;

/** Few words on many lines run off the canvas: type gets no smaller than can be read in a room. */
function findManyLines({ id, place, content }: Slide): readonly Finding[] {
  const { items, paragraphs, rows } = shapeOf(content);
  const height = items * heights.items + paragraphs * heights.paragraphs + rows * heights.rows;
  if (height <= room) return [];
  const message = `the slide \`${id}\` has ${String(items + paragraphs + rows)} lines, and the last run off it`;
  const advice = `show at most ${String(Math.floor(room / heights.items))} points or ${String(Math.floor(room / heights.rows))} rows of a table, and put the rest on a slide of its own`;
  return [{ rule, severity: 'warning', place, message, advice }];
}
