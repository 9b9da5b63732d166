/**
 * About how wide a text is, in units of its size. Widths of the text faces by kind of letter, a little too wide
 * rather than too narrow: nothing can be measured before the page is there.
 */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ \u00A0.,:;!'’|iljtfrIåא]/u.test(letter)) return letter === 'å' ? 0.56 : 0.32;
  if (/[mwMW@%]/.test(letter)) return 0.88;
  if (/[\u0600-\u06FF]/u.test(letter)) return /[اأإآلرزدذو]/u.test(letter) ? 0.36 : 0.6;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.57;
}

/**
 * The lines of a label: one where it fits, else two, parted where they come out most alike, and never at a no-break
 * space.
 *
 * @param room in units of the text's size
 */
export function wrapLabel(text: string, room: number): readonly string[] {
  const words = text.trim().split(/[^\S\u00A0]+/);
  if (widthOf(text) <= room || words.length === 1) return [words.join(' ')];
  const ways = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: Math.max(...lines.map(widthOf)) };
  });
  return ways.reduce((best, way) => (way.width < best.width ? way : best)).lines;
}
