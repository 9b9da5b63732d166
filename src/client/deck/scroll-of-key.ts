/** Keys that a browser scrolls by, up and down. */
const keys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether a key is for what has the focus, since it has more text than room. Left and right are never. */
export function scrolls(key: string, focused: Pick<Element, 'scrollHeight' | 'clientHeight'>): boolean {
  return keys.has(key) && hasMore(focused);
}

/** Whether there is more text than room. */
export function hasMore({
  scrollHeight,
  clientHeight,
}: Pick<Element, 'scrollHeight' | 'clientHeight'>): boolean {
  return scrollHeight > clientHeight;
}
