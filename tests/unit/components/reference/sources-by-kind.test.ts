import { expect, it } from 'vitest';
import { sourcesByKind } from '../../../../src/components/reference/sources-by-kind.ts';

const article = { type: 'article', language: 'en' } as const;

const sources = {
  'b-2001': { ...article, authors: 'Berg, B.', year: 2001, title: 'Later' },
  'a-book': { type: 'book', language: 'da', authors: 'Aas, A.', year: 1990, title: 'Bogen' },
  'b-1999': { ...article, authors: 'Berg, B.', year: 1999, title: 'Earlier' },
  'a-2010': { ...article, authors: 'Åberg, A.', year: 2010, title: 'First by name' },
} as const;

it('groups works by kind and orders them by author and year', () => {
  const ids = sourcesByKind(sources).map((group) => [group.type, ...group.sources.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['article', 'a-2010', 'b-1999', 'b-2001'],
    ['book', 'a-book'],
  ]);
});

it('leaves out kinds that no work is of', () => {
  expect(sourcesByKind({})).toEqual([]);
});
