import type { Answer } from '../../record/answer.ts';
import { gradeOfScore, type AcceptedNumbers, type Grade } from '../grade.ts';

/** `1.234` may be read in two ways, and no number in more: see `numberReadings`. */
const mostReadings = 2;

/**
 * A number within a tolerance is worth everything, any other nothing: nearly right is what the tolerance is for.
 *
 * The answer holds every reading of the one number typed. It is right if one of them is: they lie a factor of a
 * thousand apart, so who typed one that fits can hardly have meant the other.
 */
export function gradeNumeric({ accepted }: AcceptedNumbers, answer: Answer): Grade {
  const readings = answer.kind === 'numbers' ? answer.numbers : [];
  const hit = readings.some((given) => accepted.some((range) => isWithin(given, range)));
  return gradeOfScore(hit && readings.length <= mostReadings ? 1 : 0);
}

/** The edges count as inside, also where binary fractions miss them by a hair: 1.1 is within 1 ± 0.1. */
function isWithin(given: number, { value, tolerance }: AcceptedNumbers['accepted'][number]): boolean {
  const hair = 1e-9 * (Math.abs(value) + tolerance);
  return Math.abs(given - value) <= tolerance + hair;
}
