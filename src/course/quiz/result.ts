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

/** Whole per cent, rounded down: 79.9 must not be shown as the 80 that it has missed. */
export function percentOf(score: Score): number {
  return Math.floor(score * 100 + 1e-9);
}

/**
 * Whether a score reaches mastery.
 *
 * @param mastery the mastery score in per cent, as in `course.yml`.
 */
export function isMastered(score: Score, mastery: number): boolean {
  return score * 100 + 1e-9 >= mastery;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
