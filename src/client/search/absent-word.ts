import { arabicForms } from './arabic-forms.ts';
import type { Pagefind } from './pagefind.ts';

/** What stands by itself and is made of letters alone: a word that Pagefind takes as one. */
const words = /(?<!\S)[\p{L}\p{M}]{3,}(?!\S)/gu;

/** More words than anybody looks for, less than a pasted page. */
const mostWords = 8;

/**
 * The first word of a term that no page has in any form. Pagefind then takes ever shorter beginnings of it, and finds
 * “til” for »tilid«.
 *
 * @param marked what is marked in the results: a word that is seen there, or the beginning of one, needs no search
 * @returns undefined if there is none, and for a "phrase", which finds nothing but itself
 */
export async function absentWord(
  pagefind: Pagefind,
  term: string,
  marked: readonly string[],
): Promise<string | undefined> {
  if (term.includes('"')) return undefined;
  const seen = marked.map(bare);
  const unseen = [...term.matchAll(words)]
    .map(([word]) => word)
    .filter((word) => !seen.some((text) => text.includes(bare(word))))
    .slice(0, mostWords);
  const indexed = await Promise.all(unseen.map((word) => isIndexed(pagefind, word)));
  return unseen.find((_word, index) => !indexed[index]);
}

/** As a phrase, a word is found by its stem, and never by a shorter beginning. */
async function isIndexed(pagefind: Pagefind, word: string): Promise<boolean> {
  const phrase = `"${word}"`;
  const found = await Promise.all([phrase, ...arabicForms(phrase)].map((form) => pagefind.search(form)));
  return found.some(({ results }) => results.length > 0);
}

function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
