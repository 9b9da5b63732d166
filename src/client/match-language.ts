/**
 * The first wanted language that is offered: `ar-EG` takes `ar`. Undefined when none is.
 *
 * @param wanted language tags, the dearest first
 * @param offered language tags
 */
export function matchLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const found = offered.find((offer) => covers(offer.toLowerCase(), tag.toLowerCase()));
    if (found !== undefined) return found;
  }
  return undefined;
}

function covers(offer: string, tag: string): boolean {
  return tag === offer || tag.startsWith(`${offer}-`);
}
