import type { Answer } from '../../record/answer.ts';
import { gradeOfScore, keysOf, type Grade, type RightOptions } from '../grade.ts';

/**
 * The score is the share of the longest run of items that follow each other rightly, whatever stands between
 * them: (length of the run - 1) / (items - 1). Counting items at their right place would punish one slip
 * through the whole list, since one item put first moves all the others; here it costs one share. The full turn
 * earns nothing. `parts` are the positions of the answer; those of the run are right.
 */
export function gradeOrder({ right }: RightOptions, answer: Answer): Grade {
  const places = keysOf(answer).map((key) => right.indexOf(key));
  if (!isPermutation(places, right.length)) return gradeOfScore(0);
  const run = longestRun(places);
  const score = right.length === 1 ? 1 : (run.length - 1) / (right.length - 1);
  return { ...gradeOfScore(score), parts: places.map((place) => score > 0 && run.includes(place)) };
}

/** True when every place from 0 stands there once. */
function isPermutation(places: readonly number[], length: number): boolean {
  return length > 0 && places.length === length && new Set(places).size === length && !places.includes(-1);
}

/** The longest increasing subsequence; of several the one that ends first. */
function longestRun(places: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? place) < place);
    runs.push([...longest(before), place]);
  }
  return longest(runs);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
