import { expect, test } from 'vitest';
import { absentWord } from '../../../../src/client/search/absent-word.ts';
import type { Pagefind } from '../../../../src/client/search/pagefind.ts';

/** An index in which these phrases, and no others, are found. */
function index(...phrases: readonly string[]): Pagefind {
  const hit = {
    id: 'lesson',
    score: 1,
    data: () => Promise.resolve({ url: '/', excerpt: '', meta: {}, sub_results: [] }),
  };
  const search = (term: string) => Promise.resolve({ results: phrases.includes(term) ? [hit] : [] });
  return { init: () => Promise.resolve(), debouncedSearch: search, search };
}

test.each([
  ['a mistyped word', 'tilid', ['til', 'til?«'], 'tilid'],
  ['the mistyped one of several', 'customer jouney', ['customer', 'J.'], 'jouney'],
  ['a longer word than any that is marked', 'kundeopplevelse', ['kunde', 'kundens'], 'kundeopplevelse'],
])('finds %s', async (_name, term, marked, expected) => {
  expect(await absentWord(index('"customer"'), term, marked)).toBe(expected);
});

test.each([
  ['a word that is marked', 'tillid', ['Tillid:']],
  ['the beginning of a word that is marked', 'jou', ['journey']],
  ['a word that is marked with the accents it lacks', 'fortroende', ['Förtroende']],
  ['an Arabic word that is marked with its article', 'ولاء', ['الولاء']],
  ['a word that is found by its stem', 'buying', ['buy']],
  ['an Arabic word whose other spelling is found', 'ثقه', ['الثقـ']],
  ['a phrase', '"jouney"', ['J.']],
  ['what is not one word', "don't word-of-mouth B2B", ['word']],
  ['words of two letters', 'AB', ['a']],
])('knows that pages have %s', async (_name, term, marked) => {
  expect(await absentWord(index('"buying"', '"ثقة"'), term, marked)).toBeUndefined();
});
