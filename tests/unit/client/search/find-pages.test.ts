import { expect, test } from 'vitest';
import { findPages } from '../../../../src/client/search/find-pages.ts';
import type { Pagefind, PagefindHit } from '../../../../src/client/search/pagefind.ts';

function hit(id: string): PagefindHit {
  return { id, data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: {}, sub_results: [] }) };
}

function index(pages: Readonly<Record<string, readonly string[]>>): Pagefind {
  const search = (term: string) => Promise.resolve({ results: (pages[term] ?? []).map(hit) });
  return { init: () => Promise.resolve(), debouncedSearch: search, search };
}

test('finds pages with and without the Arabic article, each once, those of the term itself first', async () => {
  const pages = index({ توقعات: ['lesson', 'home'], التوقعات: ['glossary', 'lesson'] });
  const found = await findPages(pages, 'توقعات');
  expect(found?.map(({ id }) => id)).toEqual(['lesson', 'home', 'glossary']);
});

test('looks for other words only as they are', async () => {
  const found = await findPages(index({ promise: ['lesson'] }), 'promise');
  expect(found?.map(({ id }) => id)).toEqual(['lesson']);
});

test('finds nothing when a later search has overtaken it', async () => {
  const overtaken: Pagefind = { ...index({}), debouncedSearch: () => Promise.resolve(null) };
  expect(await findPages(overtaken, 'توقعات')).toBeUndefined();
});
