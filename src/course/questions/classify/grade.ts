import type { Answer } from '../../record/answer.ts';
import { gradePlaces, keysOf, type Grade, type RightOptions } from '../grade.ts';

/**
 * Each item with its right group earns an equal share: knowing one is worth something whatever became of the
 * others. The answer holds one group for each item, an empty key for a item left open; `parts` are the items.
 */
export function gradeClassify({ right }: RightOptions, answer: Answer): Grade {
  return gradePlaces(right, keysOf(answer));
}
