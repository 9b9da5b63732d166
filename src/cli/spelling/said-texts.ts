import { readTexts } from '../../checks/interface/read-texts.ts';
import { textsOf } from '../../checks/language/page-texts.ts';
import type { Place } from '../../course/findings.ts';
import type { Page, PageBlocks } from '../../course/pages/page.ts';
import { ownText } from '../../course/pages/read-passages.ts';

/** Something that learners read, and where it begins. */
export interface SaidText {
  readonly text: string;
  readonly place: Place;
}

/** All that a page says, with its title, description and objectives. */
export function saidOn(page: Page): readonly SaidText[] {
  const top = { file: page.file, line: 1, column: 1 };
  const objectives = page.kind === 'lesson' ? page.objectives : [];
  return [
    { text: `${page.title} ${page.description}`, place: top },
    ...objectives,
    ...textsOf(page).map(({ ownText, place }) => ({ text: ownText, place })),
    ...('blocks' in page ? besideText(page) : []),
  ];
}

/** Figures, and the boxes of one country's rules, which other rules leave out. */
function besideText({ figures, locals }: PageBlocks): readonly SaidText[] {
  return [
    ...figures.map(({ caption, labels, alternative, place }) => ({
      text: [ownText(caption), ...labels, alternative].join(' '),
      place,
    })),
    ...locals.map(({ content, place }) => ({ text: ownText(content), place })),
  ];
}

/** What is filled in later: `{{count}}`, and `[COUNT]` where a search is told of. */
const placeholder = /\{\{[^{}]*\}\}|\[[A-Z_]+\]/g;

/** The words of the interface of one language, from its file. */
export function saidByInterface(file: string, text: string): readonly SaidText[] {
  const texts = readTexts(file, text);
  return [...texts.values].map(([key, value]) => ({
    text: value.replace(placeholder, ' '),
    place: texts.placeOf(key),
  }));
}
