import type { Piece } from './fit.ts';
import { rows } from './pieces-of.ts';

/** What the points below a title take: each has a line above it, and the first some room to the title. */
export function pointPieces(texts: readonly string[]): readonly Piece[] {
  return rows(texts, 106, 40, { indent: 1.15 });
}
