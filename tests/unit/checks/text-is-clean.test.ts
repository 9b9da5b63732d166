import { describe, expect, test } from 'vitest';

import { textIsClean } from '../../../src/checks/text-is-clean.ts';
import { inArabic } from './support/texts.ts';
import { said, twoLanguages } from './support/two-languages.ts';

describe('text is clean', () => {
  const clean = (text: string, locale = 'ar'): readonly string[] =>
    said(textIsClean, twoLanguages({ [`content/docs/${locale}/index.mdx`]: `x\n${text}\n` })).map(
      (line) => line.replace(/^text-is-clean \S*mdx:/, '').split(' — ')[0] ?? '',
    );

  test.each([
    ['ab\u200ec', '2:3 warning: an invisible sign changes the direction of the text here'],
    ['ab\u2067c', '2:3 warning: an invisible sign changes the direction of the text here'],
    ['a\u200bb', '2:2 warning: an invisible sign stands here, so that search does not find the word'],
    ['مـــوعد', '2:2 warning: a word is stretched with tatweel, so that search does not find it'],
    ['کتاب', '2:1 warning: a Persian letter stands in an Arabic text, so that search does not find the word'],
    ['Ã¸l', '2:1 letters are garbled here: the text was read in another encoding before it was saved'],
    [
      'Ù…Ø±Ø\u00adØ¨Ø§',
      '2:1 letters are garbled here: the text was read in another encoding before it was saved',
    ],
    ['Ã¸l â€œxâ€', '2:1 letters are garbled here: the text was read in another encoding before it was saved'],
  ])('%j is not', (text, sentence) => {
    expect(clean(text)[0]).toBe(sentence);
  });

  test.each(['مرحبا بكم في المتجر', 'Ørsted, Ålborg, Ängelholm, São Paulo — “quoted” … 5 €', 'emoji 👩‍🔧'])(
    '%j is',
    (text) => {
      expect(clean(text)).toEqual([]);
    },
  );

  test('Persian letters are right in other languages', () => {
    expect(clean('<bdi lang="fa">کتاب</bdi>', 'da')).toEqual([]);
  });
});

describe('text is clean in Arabic', () => {
  const says = (text: string): readonly string[] => said(textIsClean, inArabic(text));

  test.each(['السعر 30 €، وهو ثابت؛ أليس كذلك؟', 'نسأل <bdi lang="en">Noor, Lina</bdi>، ثم نجيب.'])(
    '%s',
    (text) => {
      expect(says(text)).toEqual([]);
    },
  );

  test.each([
    ['السعر ٣٠', '11:7', 'the course writes numbers with the digits 0–9, and others stand here — write 0–9'],
    [
      'نعم, شكرًا',
      '11:3',
      'a comma, semicolon or question mark of another script stands in an Arabic text — write ، ؛ or ؟',
    ],
    [
      'من هنا?',
      '11:6',
      'a comma, semicolon or question mark of another script stands in an Arabic text — write ، ؛ or ؟',
    ],
    [
      'نعم ، شكرًا',
      '11:3',
      'a space stands before a comma, semicolon or question mark — delete it: the sign belongs to the word before it',
    ],
  ])('%s is not', (text, place, sentence) => {
    expect(says(text)).toEqual([
      `text-is-clean content/docs/ar/meeting/welcome.mdx:${place} warning: ${sentence}`,
    ]);
  });
});
