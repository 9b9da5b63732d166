import { expect, test } from 'vitest';
import { findPages } from '../../../../src/client/search/find-pages.ts';
import type { Pagefind, PagefindHit, PagefindPage } from '../../../../src/client/search/pagefind.ts';

type Scores = Readonly<Record<string, number>>;

/** An index of literal answers: for a term, the pages and how well they match. */
function index(answers: Readonly<Record<string, Scores>>): Pagefind {
  const search = (term: string) => Promise.resolve({ results: hits(term, answers[term] ?? {}) });
  return { init: () => Promise.resolve(), debouncedSearch: search, search };
}

function hits(term: string, scores: Scores): readonly PagefindHit[] {
  return Object.entries(scores).map(([id, score]) => ({
    id,
    score,
    data: () => Promise.resolve(page(term)),
  }));
}

function page(excerpt: string): PagefindPage {
  return { url: '/', excerpt, meta: {}, sub_results: [] };
}

test('finds pages with and without the Arabic article, each once, the best first', async () => {
  const pages = index({ توقعات: { lesson: 3, home: 1 }, التوقعات: { lesson: 9, glossary: 2 } });
  const found = await findPages(pages, 'توقعات');
  expect(found?.map(({ id }) => id)).toEqual(['lesson', 'glossary', 'home']);
  // With the excerpt of the form that fits it best.
  expect(await found?.[0]?.data()).toMatchObject({ excerpt: 'التوقعات' });
});

test('finds pages with ta marbuta where heh is typed for it', async () => {
  const found = await findPages(index({ الثقة: { lesson: 9 } }), 'الثقه');
  expect(found?.map(({ id }) => id)).toEqual(['lesson']);
});

test('puts pages of the other spelling before those that have the rest of the words only', async () => {
  const pages = index({ 'هذه الثقه': { home: 0.5, glossary: 0.4 }, 'هذه الثقة': { lesson: 15 } });
  const found = await findPages(pages, 'هذه الثقه');
  expect(found?.map(({ id }) => id)).toEqual(['lesson', 'home', 'glossary']);
});

test('searches at most four times', async () => {
  const searched: string[] = [];
  const none = (term: string) => {
    searched.push(term);
    return Promise.resolve({ results: [] });
  };
  await findPages(
    { init: () => Promise.resolve(), debouncedSearch: none, search: none },
    'خدمه ما بعد البيع',
  );
  expect(searched).toHaveLength(4);
  expect(searched[0]).toBe('خدمه ما بعد البيع');
});

test('looks for other words only as they are', async () => {
  const found = await findPages(index({ promise: { lesson: 1 } }), 'promise');
  expect(found?.map(({ id }) => id)).toEqual(['lesson']);
});

test('finds nothing when a later search has overtaken it', async () => {
  const overtaken: Pagefind = { ...index({}), debouncedSearch: () => Promise.resolve(null) };
  expect(await findPages(overtaken, 'توقعات')).toBeUndefined();
});
