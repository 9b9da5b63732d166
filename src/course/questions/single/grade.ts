import type { Answer } from '../../record/answer.ts';
import { gradeOfScore, keysOf, type Grade, type RightOptions } from '../grade.ts';

/** The right option alone is worth everything, any other answer nothing: there is no half of one choice. */
export function gradeSingle({ right }: RightOptions, answer: Answer): Grade {
  const [chosen, ...more] = keysOf(answer);
  const hit = chosen !== undefined && more.length === 0 && right.includes(chosen);
  return gradeOfScore(hit ? 1 : 0);
}
