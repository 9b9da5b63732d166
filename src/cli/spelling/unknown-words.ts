import { textsOf } from '../../checks/language/page-texts.ts';
import type { Place } from '../../course/findings.ts';
import type { Page, PageBlocks } from '../../course/pages/page.ts';
import { ownText } from '../../course/pages/read-passages.ts';

/** The part of a dictionary that is asked here. */
export interface Speller {
  testSpelling(word: string): boolean;
}

/** A word that no dictionary has, at its first place. */
export interface UnknownWord {
  readonly word: string;
  readonly place: Place;
  readonly count: number;
}

/** The words of pages that neither the dictionary nor the course's own list knows, each once. */
export function unknownWords(
  pages: readonly Page[],
  dictionary: Speller,
  own: ReadonlySet<string>,
): readonly UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { text, place } of pages.flatMap(saidOn)) {
    for (const word of spelledWords(text)) {
      const before = found.get(word);
      if (before) found.set(word, { ...before, count: before.count + 1 });
      else if (!isKnown(word, dictionary, own)) found.set(word, { word, place, count: 1 });
    }
  }
  return [...found.values()];
}

interface SaidText {
  readonly text: string;
  readonly place: Place;
}

function saidOn(page: Page): readonly SaidText[] {
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

/** Words of letters alone; a single letter and what has digits are none to look up. */
export function spelledWords(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/[’']s?$|-$/u, '').replaceAll('’', "'"))
    .filter((word) => word.length > 1 && !/\p{N}/u.test(word));
}

/** Vowel marks are no part of a word in a dictionary; of a word with hyphens every piece may be known. */
function isKnown(word: string, dictionary: Speller, own: ReadonlySet<string>): boolean {
  const plain = word.replace(/[\u064B-\u0652\u0670]/g, '');
  const knows = (piece: string): boolean =>
    piece === '' || own.has(piece.toLowerCase()) || dictionary.testSpelling(piece);
  return knows(plain) || (plain.includes('-') && plain.split('-').every(knows));
}
