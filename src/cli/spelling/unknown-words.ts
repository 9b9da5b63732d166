import type { Place } from '../../course/findings.ts';
import type { SaidText } from './said-texts.ts';

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

/** The words of texts that neither the dictionary nor the course's own list knows, each once. */
export function unknownWords(
  texts: readonly SaidText[],
  dictionary: Speller,
  own: ReadonlySet<string>,
): readonly UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const { text, place } of texts) {
    for (const word of spelledWords(text)) {
      const before = found.get(word);
      if (before) found.set(word, { ...before, count: before.count + 1 });
      else if (!isKnown(word, dictionary, own)) found.set(word, { word, place, count: 1 });
    }
  }
  return [...found.values()];
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
