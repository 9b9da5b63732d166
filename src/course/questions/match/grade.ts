import type { Answer } from '../../record/answer.ts';
import { gradePlaces, keysOf, type Grade, type RightOptions } from '../grade.ts';

/**
 * Each row with its right partner earns an equal share: knowing one is worth something whatever became of the
 * others. The answer holds one partner for each row, an empty key for a row left open; `parts` are the rows.
 */
export function gradeMatch({ right }: RightOptions, answer: Answer): Grade {
  return gradePlaces(right, keysOf(answer));
}
