import { textOf, type Paragraph } from './paragraphs.ts';

/** How a text runs, to guess the room it takes: no face is measured here, so the guesses are on the safe side. */
export interface Setting {
  /** Width of the box on a slide of 1280 × 720. */
  readonly width: number;
  /** Space after each paragraph, as a part of the size. */
  readonly gap?: number;
}

/** Points to the units of a slide of 1280 × 720. */
const unit = 4 / 3;
/** The width of a letter and the height of a line, as parts of the size. */
const letter = 0.53;
const line = 1.24;
/** What a mark takes of the width, as a part of the size. */
const indent = 1.5;

/** The height that paragraphs take at a size in points, on a slide of 1280 × 720. */
export function heightOf(
  paragraphs: readonly Paragraph[],
  size: number,
  { width, gap = 0 }: Setting,
): number {
  const em = size * unit;
  const lines = paragraphs.map((paragraph) => {
    const room = width - (paragraph.mark ? indent * em : 0);
    return Math.max(1, Math.ceil((textOf(paragraph).length * letter * em) / room));
  });
  return lines.reduce((sum, count) => sum + count * line * em + gap * em, 0);
}

/** The largest of some sizes in points at which paragraphs stay below a height; the last when none does. */
export function fitSize(
  paragraphs: readonly Paragraph[],
  height: number,
  sizes: readonly [number, ...number[]],
  setting: Setting,
): number {
  const fitting = sizes.find((size) => heightOf(paragraphs, size, setting) <= height);
  return fitting ?? sizes.at(-1) ?? sizes[0];
}
