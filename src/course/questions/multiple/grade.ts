import { gradeOfScore, type ChoiceKey, type Grade } from '../grade.ts';

/**
 * Each right option chosen earns its share; each wrong option chosen takes one share away again, so that
 * ticking everything earns nothing by chance. Never below 0.
 */
export function gradeMultiple({ right }: ChoiceKey, chosen: readonly string[]): Grade {
  const hits = chosen.filter((key) => right.includes(key)).length;
  const falseAlarms = chosen.length - hits;
  return gradeOfScore(Math.max(0, (hits - falseAlarms) / Math.max(1, right.length)));
}
