/** A piece of text on a slide. Lengths are slide pixels. */
export interface Piece {
  /** `large` is set in the title face, `text` in the text face. */
  readonly size: 'large' | 'text';
  /** Text or HTML. */
  readonly text: string;
  /** The most that it is wide, where the slide is wider. */
  readonly room?: number;
  /** What stands before it in its lines, such as a letter to vote by: a number of its own font size. */
  readonly indent?: number;
  /** How many like it stand side by side. */
  readonly columns?: number;
  /** Its lines are those of a list, or of a text with gaps, and not of prose. */
  readonly leading?: 'tight' | 'loose';
  /** Room above it, with all that stands there and does not change its size. */
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
 * which is less wide and higher. A line of the height is kept for what the estimate misses.
 */
const canvases = {
  wide: { width: 1104, height: 532 },
  narrow: { width: 808, height: 610 },
} as const;

/** Between columns. */
const gutter = 56;

/** Of the faces in use: the width of a letter, a little over the mean, and the height of a line, as numbers of the font size. */
const letters = {
  latin: { large: 0.475, text: 0.48 },
  arabic: { large: 0.44, text: 0.44 },
} as const;

const leadings = {
  latin: { large: 1.13, text: 1.4, tight: 1.3, loose: 1.6 },
  arabic: { large: 1.33, text: 1.65, tight: 1.5, loose: 1.85 },
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
  const level = levels.findIndex(
    (sizes) =>
      pieces.reduce((sum, piece) => sum + heightOf(piece, sizes[piece.size], width, script), 0) <= height,
  );
  return level === -1 ? levels.length - 1 : level;
}

function heightOf(piece: Piece, fontSize: number, width: number, script: keyof typeof letters): number {
  const { size, text, room = width, indent = 0, columns = 1, leading = size, gap = 0 } = piece;
  const column = (Math.min(room, width) - (columns - 1) * gutter) / columns - indent * fontSize;
  // A word that has no room any more leaves a piece of its line empty.
  const perLine = Math.max(1, Math.floor(column / (fontSize * letters[script][size])) - 1);
  const paragraphs = text.split('</p>').map(plainLength);
  const lines = paragraphs.reduce((sum, length) => sum + Math.ceil(length / perLine), 0);
  return lines * fontSize * leadings[script][leading] + gap;
}

/** The number of letters that a reader sees. */
function plainLength(html: string): number {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, '·')
    .trim().length;
}
