interface OfLesson {
  readonly lesson: string;
}

/**
 * The items in their order, but with those of one lesson apart from each other: never more than two in a row.
 *
 * This is impossible when one lesson has more than twice as many items as all the others and two more (7 of 9). Then as
 * few in a row as can be: three, or four …
 */
export function spreadLessons<T extends OfLesson>(items: readonly T[]): readonly T[] {
  const limit = longestRunNeeded(items);
  const left = [...items];
  const placed: T[] = [];
  while (left.length > 0) {
    const next = left.findIndex((item, at) => canFollow(placed, item, left.toSpliced(at, 1), limit));
    placed.push(...left.splice(Math.max(0, next), 1));
  }
  return placed;
}

/** How many of the largest lesson must stand in a row when the others divide it as evenly as they can; at least 2. */
function longestRunNeeded(items: readonly OfLesson[]): number {
  const largest = Math.max(0, ...countLessons(items).values());
  return Math.max(2, Math.ceil(largest / (items.length - largest + 1)));
}

/**
 * True when the item makes no run too long, and leaves enough of the others to part what is left of each lesson. How long
 * the last run is need not be told there: an item that lengthens it also leaves one less to be placed.
 */
function canFollow(
  placed: readonly OfLesson[],
  { lesson }: OfLesson,
  rest: readonly OfLesson[],
  limit: number,
): boolean {
  const run = placed.length - placed.findLastIndex((before) => before.lesson !== lesson);
  const fits = (count: number) => count <= limit * (rest.length - count + 1);
  return run <= limit && [...countLessons(rest).values()].every(fits);
}

function countLessons(items: readonly OfLesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lesson } of items) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  return counts;
}
