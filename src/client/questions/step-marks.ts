/** What is said of a step after a check. */
export type StepMark = 'right' | 'sequence' | 'move';

/**
 * What to say of each step of an answer. The steps of the longest run follow each other rightly; those that stand at
 * their own place besides are right. The others are to be moved, unless they stand at their own place already: then
 * nothing is said of them.
 *
 * @param right The keys in the right order.
 * @param inRun For each place of the answer whether its step is one of the run; left out when nothing is known.
 */
export function stepMarks(
  keys: readonly string[],
  right: readonly string[],
  inRun: readonly boolean[] | undefined,
): readonly (StepMark | undefined)[] {
  return keys.map((key, place) => {
    const isAtHome = key === right[place];
    if (inRun?.[place] === true) return isAtHome ? 'right' : 'sequence';
    return isAtHome ? undefined : 'move';
  });
}
