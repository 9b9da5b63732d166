import type { Score } from '../record/record.ts';

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
