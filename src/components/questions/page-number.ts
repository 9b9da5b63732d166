const counts = new WeakMap<object, number>();

/**
 * The place of a question on its page, from 1, whatever lesson it is from. Call it once for each question.
 * @param page An object that belongs to the rendering of one page alone: `Astro.locals`.
 */
export function numberOnPage(page: object): number {
  const number = (counts.get(page) ?? 0) + 1;
  counts.set(page, number);
  return number;
}
