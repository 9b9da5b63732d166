import { gradeOfScore, type ChoiceKey, type Grade } from '../grade.ts';

/** The right option alone is worth everything, any other answer nothing. */
export function gradeSingle({ right }: ChoiceKey, chosen: readonly string[]): Grade {
  return gradeOfScore(chosen.length === 1 && right.includes(chosen[0] ?? '') ? 1 : 0);
}
