/** A whole number from 0 to 2³² - 1 from which one order follows. It is small enough for the learner record. */
export type Seed = number;

/** A seed from a random number in [0, 1), such as `Math.random()` gives: chance is the caller's affair. */
export function newSeed(random: number): Seed {
  return Math.floor(random * 2 ** 32) >>> 0;
}

/** The items in an order that follows from the seed alone, every order about as likely as any other. */
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
