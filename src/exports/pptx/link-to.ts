import type { Run } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/** A space that no line is broken at. */
const space = '\u00A0';

/**
 * An arrow and words that lead to a slide, with what parts them from the words before: they stay together, so that none
 * is alone on the next line.
 *
 * LibreOffice takes a link for one sign that is not Arabic: it sets a link of several words over the words beside it,
 * links without a space between them in the wrong order, and breaks lines between them all the same. So of Arabic words
 * each is a link, the spaces between are underlined alike, and together they have a line of their own.
 */
export function linkTo(
  text: string,
  slide: number,
  { rightToLeft, colour }: Pick<Sheet, 'rightToLeft'> & { readonly colour: string },
): readonly Run[] {
  const [arrow = '', ...words] = text.split(' ');
  if (!rightToLeft) return [{ text: '   ' }, { text: [arrow, ...words].join(space), link: slide }];
  const linked = words.flatMap((word, index): readonly Run[] => [
    ...(index > 0 ? [{ text: space, colour, underlined: true as const }] : []),
    { text: word, link: slide },
  ]);
  return [{ text: `${arrow}${space}`, colour, newLine: true }, ...linked];
}
