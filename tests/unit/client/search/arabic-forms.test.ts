import { expect, test } from 'vitest';
import { arabicForms } from '../../../../src/client/search/arabic-forms.ts';

test.each([
  ['a bare word: with the article', 'توقعات', ['التوقعات']],
  ['a word with its marks: with the article', 'توقّعات', ['التوقّعات']],
  ['several words: each bare one with the article', 'توقعات العميل', ['التوقعات العميل']],
  ['a final heh: as ta marbuta', 'الثقه', ['الثقة']],
  ['a final heh with a mark: as ta marbuta', 'الثقهُ', ['الثقةُ']],
  ['a heh after a preposition: as ta marbuta', 'بالثقه', ['بالثقة']],
  ['a bare word that ends in heh: both, together and alone', 'ثقه', ['ثقة', 'الثقة', 'الثقه']],
  [
    'several words: each that ends in heh',
    'خدمه ما بعد البيع',
    ['خدمة ما بعد البيع', 'الخدمة ما البعد البيع', 'الخدمه ما البعد البيع'],
  ],
  ['small words that end in heh by right: not', 'وهذه الثقه', ['وهذه الثقة']],
  ['the letters of a Persian keyboard: as Arabic ones', 'الشکوی', ['الشكوي']],
  ['a phrase, which is meant to the letter: its spelling only', '"خدمه العميل"', ['"خدمة العميل"']],
])('of %s', (_name, term, expected) => {
  expect(arabicForms(term)).toEqual(expected);
});

test.each([
  ['words that have it all', 'التوقعات'],
  ['words of two letters', 'من'],
  ['small words', 'عليه'],
  ['a heh within a word', 'الاتجاهات'],
  ['a word with the article after a preposition', 'بالثقة'],
  ['other scripts', 'expectations'],
  ['a phrase that is spelt well', '"توقعات العميل"'],
  ['nothing', ''],
])('knows no other form of %s', (_name, term) => {
  expect(arabicForms(term)).toEqual([]);
});
