import type { Answer } from '../../record/answer.ts';
import { gradeOfScore, keysOf, type Grade, type RightOptions } from '../grade.ts';

/**
 * Each right option chosen earns its share; each wrong option chosen takes one share away again, so that
 * ticking everything earns nothing by chance. Never below 0.
 */
export function gradeMultiple({ right }: RightOptions, answer: Answer): Grade {
  const chosen = new Set(keysOf(answer));
  const hits = right.filter((key) => chosen.has(key)).length;
  const falseAlarms = chosen.size - hits;
  return gradeOfScore(Math.max(0, (hits - falseAlarms) / Math.max(1, right.length)));
}
