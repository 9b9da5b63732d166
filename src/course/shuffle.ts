/** A whole number from 0 to 2³² - 1 from which one order follows. It is small enough for the learner record. */
export type Seed = number;

/** The items in an order that follows from the seed alone. */
export function shuffle<T>(items: readonly T[], seed: Seed): readonly T[] {
  const next = randomNumbers(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Shuffled keys of an `order` item: of two or more different keys never in the order given, which is the answer. */
export function shuffledOrder(keys: readonly string[], seed: Seed): readonly string[] {
  const shuffled = shuffle(keys, seed);
  const solved = shuffled.every((key, place) => key === keys[place]);
  return solved ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/**
 * Shuffled keys of the items of a `classify` question, given with the group of each. In the source they stand group by
 * group. Where they can be mixed they never do here, whichever group is first; where not, they never stand as given.
 */
export function shuffledItems(
  keys: readonly string[],
  groups: readonly string[],
  seed: Seed,
): readonly string[] {
  const shuffled = shuffle(keys, seed);
  const turns = shuffled.map((_, by) => [...shuffled.slice(by), ...shuffled.slice(0, by)]);
  const groupsOf = (turn: readonly string[]) => turn.map((key) => groups[keys.indexOf(key)]);
  const mixed = turns.find((turn) => isMixed(groupsOf(turn)));
  return mixed ?? turns.find((turn) => turn.some((key, place) => key !== keys[place])) ?? shuffled;
}

/** Whether the items of some group stand apart from each other. */
function isMixed(groups: readonly (string | undefined)[]): boolean {
  const stretches = groups.filter((group, place) => place === 0 || group !== groups[place - 1]).length;
  return stretches > new Set(groups).size;
}

/** Numbers in [0, 1) from a seed: mulberry32, by Tommy Ettinger. */
function randomNumbers(seed: Seed): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
