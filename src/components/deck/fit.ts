/** A piece of text on a slide. */
export interface Piece {
  /** `large` is set in the title face, `text` in the text face. */
  readonly size: 'large' | 'text';
  /** Text or HTML. */
  readonly text: string;
  /** The share of the slide's width that it has; 1 unless told. */
  readonly width?: number;
  /** Room above it, in slide pixels. */
  readonly gap?: number;
}

/** Sizes in slide pixels, from a slide with a few words to one with many. */
export const levels = [
  { large: 76, text: 44 },
  { large: 66, text: 40 },
  { large: 58, text: 36 },
  { large: 50, text: 32 },
  { large: 44, text: 29 },
  { large: 38, text: 26 },
  { large: 33, text: 24 },
] as const;

/** The level of a slide's type on each of the canvases that it may be drawn on: 0 for the largest. */
export interface Fit {
  readonly wide: number;
  readonly narrow: number;
}

/**
 * What a slide leaves for its text: 1280 × 720 without margins and foot, and the canvas that narrow frames get,
 * which is less wide and higher. A twentieth of the height is kept for what the estimate misses.
 */
const canvases = {
  wide: { width: 1104, height: 560 },
  narrow: { width: 808, height: 698 },
} as const;

/** Means over the faces in use: the width of a letter and the height of a line, both in units of the font size. */
const letters = {
  latin: { large: { letter: 0.47, line: 1.16 }, text: { letter: 0.51, line: 1.4 } },
  arabic: { large: { letter: 0.43, line: 1.4 }, text: { letter: 0.47, line: 1.65 } },
} as const;

/**
 * The largest levels at which the pieces of a slide fit below each other. They are estimates, so that pages need no
 * script for them; a deck with script mends what they misjudge, and the browser test measures every slide.
 */
export function fit(pieces: readonly Piece[], script: keyof typeof letters = 'latin'): Fit {
  return { wide: levelOn('wide', pieces, script), narrow: levelOn('narrow', pieces, script) };
}

function levelOn(canvas: keyof Fit, pieces: readonly Piece[], script: keyof typeof letters): number {
  const { width, height } = canvases[canvas];
  const level = levels.findIndex((sizes) => {
    const heights = pieces.map(({ size, text, width: share = 1, gap = 0 }) => {
      const { letter, line } = letters[script][size];
      const perLine = Math.max(1, Math.floor((width * share) / (sizes[size] * letter)));
      return Math.ceil(plainLength(text) / perLine) * sizes[size] * line + gap;
    });
    return heights.reduce((sum, own) => sum + own, 0) <= height;
  });
  return level === -1 ? levels.length - 1 : level;
}

/** The number of letters that a reader sees. */
function plainLength(html: string): number {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, '·')
    .trim().length;
}
