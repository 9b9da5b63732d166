import type { Source } from '../../course/schemas/sources-file.ts';

type Details = Pick<Source, 'container' | 'volume' | 'issue' | 'pages' | 'publisher'>;

/** What follows the title of a work: "Psychological Bulletin, 111(2), 256–274." or "HarperBusiness.", else nothing. */
export function referenceDetails({ container, volume, issue, pages, publisher }: Details): string {
  const number = [volume, issue && `(${issue})`].filter(isText).join('');
  const inside = [container, number, pages].filter(isText).join(', ');
  return [inside, publisher]
    .filter(isText)
    .map((part) => `${part}.`)
    .join(' ');
}

/** A full stop after a title, unless it ends in a sign of its own. */
export function titleEnd(title: string): string {
  return /[.?!]$/.test(title) ? '' : '.';
}

function isText(part: string | undefined): part is string {
  return part !== undefined && part !== '';
}
