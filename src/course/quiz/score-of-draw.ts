import type { Score } from '../record/record.ts';

/** An item of a draw and what its answer earned; an item left open has no score. */
export interface DrawnResult {
  readonly points: number;
  readonly score?: Score;
}

/** The score of a whole draw: the points earned of all points there were. 0 for an empty draw. */
export function scoreOfDraw(draw: readonly DrawnResult[]): Score {
  const all = sum(draw.map(({ points }) => points));
  const earned = sum(draw.map(({ points, score = 0 }) => points * score));
  return all > 0 ? earned / all : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
