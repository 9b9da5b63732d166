import type { Run } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';

/**
 * Words that lead to a slide. Of Arabic words the number alone is the link, in the same colour: LibreOffice takes a
 * link for a field, and sets one over the words beside it when it is written from the right.
 */
export function linkTo(
  text: string,
  slide: number,
  { rightToLeft, colour }: Pick<Sheet, 'rightToLeft'> & { readonly colour: string },
): readonly Run[] {
  if (!rightToLeft) return [{ text, link: slide }];
  return text
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? { text: part, link: slide } : { text: part, colour }));
}
