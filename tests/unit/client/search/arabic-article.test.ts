import { expect, test } from 'vitest';
import { withArticle } from '../../../../src/client/search/arabic-article.ts';

test.each([
  ['a bare word', 'توقعات', 'التوقعات'],
  ['a word with its marks', 'توقّعات', 'التوقّعات'],
  ['each bare word of several', 'توقعات العميل', 'التوقعات العميل'],
])('puts the article before %s', (_name, term, expected) => {
  expect(withArticle(term)).toBe(expected);
});

test.each([
  ['words that have it', 'التوقعات'],
  ['words of two letters', 'من'],
  ['other scripts', 'expectations'],
  ['a phrase', '"توقعات العميل"'],
  ['nothing', ''],
])('knows no other form of %s', (_name, term) => {
  expect(withArticle(term)).toBeUndefined();
});
