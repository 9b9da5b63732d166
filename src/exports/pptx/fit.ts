import type { Paragraph } from './paragraphs.ts';

/** How a text runs, to guess the room it takes: no face is measured here, so the guesses are on the safe side. */
export interface Setting {
  /** Width of the box on a slide of 1280 × 720. */
  readonly width: number;
  /** Space after each paragraph, as a part of the size. */
  readonly gap?: number;
  /** It is set in the face of titles, which runs wider. */
  readonly title?: boolean;
}

/** A size in points, or one for what stands out and one for what goes with it. */
export interface Level {
  readonly large: number;
  readonly text: number;
}

/** The levels of the deck in points: its pixels are three quarters of a point. Nothing is smaller on a wall. */
export const levels: readonly [Level, ...Level[]] = [
  { large: 54, text: 32 },
  { large: 48, text: 30 },
  { large: 42, text: 28 },
  { large: 38, text: 26 },
  { large: 34, text: 24 },
  { large: 30, text: 22 },
  { large: 26, text: 20 },
  { large: 22, text: 18 },
  { large: 18, text: 18 },
];

/** The sizes for a text of one size. */
export const textSizes: readonly [number, ...number[]] = [32, 30, 28, 26, 24, 22, 20, 18];

/** Points to the units of a slide of 1280 × 720. */
const unit = 4 / 3;
/** The width of a letter and the height of a line, as parts of the size. */
const latin = { text: 0.48, title: 0.56, line: 1.24 };
/** Faces that stand in for one without Arabic letters have higher lines. */
const arabic = { text: 0.48, title: 0.54, line: 1.38 };
/** What a mark takes of the width, as a part of the size. */
const indent = 1.5;

/** The height that paragraphs take at a size in points, on a slide of 1280 × 720. */
export function heightOf(
  paragraphs: readonly Paragraph[],
  size: number,
  { width, gap = 0, title = false }: Setting,
): number {
  const em = size * unit;
  return paragraphs.reduce((sum, paragraph) => {
    const script = isArabic(paragraph) ? arabic : latin;
    const letter = title ? script.title : script.text;
    const room = width - (paragraph.mark ? indent * em : 0);
    const perLine = Math.max(1, Math.floor(room / (letter * em)));
    const count = linesOf(paragraph).reduce((lines, text) => lines + wrappedLines(text, perLine), 0);
    return sum + count * script.line * em + gap * em;
  }, 0);
}

/** How many lines a text takes that is broken at spaces which allow it; a longer word is broken where it has to be. */
function wrappedLines(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/[^\S\u00A0]+/)) {
    const fits = used + (used > 0 ? 1 : 0) + length <= perLine;
    if (fits) used += (used > 0 ? 1 : 0) + length;
    else {
      lines += (used > 0 ? 1 : 0) + Math.floor(length / perLine);
      used = length % perLine;
    }
  }
  return lines;
}

/** The largest of some sizes in points at which paragraphs stay below a height; the last when none does. */
export function fitSize(
  paragraphs: readonly Paragraph[],
  height: number,
  sizes: readonly [number, ...number[]],
  setting: Setting,
): number {
  return firstFit(sizes, (size) => heightOf(paragraphs, size, setting), height);
}

/** The first of some levels at which what is set by it stays below a height; the last when none does. */
export function firstFit<T>(each: readonly [T, ...T[]], heightAt: (level: T) => number, height: number): T {
  const fitting = each.find((level) => heightAt(level) <= height);
  return fitting ?? each.at(-1) ?? each[0];
}

/** The lines that an author or a slide breaks on purpose. */
function linesOf({ runs }: Paragraph): readonly string[] {
  const lines = [''];
  for (const { text, newLine } of runs) {
    if (newLine && lines.some((line) => line !== '')) lines.push('');
    lines.push(`${lines.pop() ?? ''}${text}`);
  }
  return lines;
}

function isArabic({ runs }: Paragraph): boolean {
  return runs.some(({ text }) => /\p{Script=Arabic}/u.test(text));
}
