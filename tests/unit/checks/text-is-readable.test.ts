import { describe, expect, test } from 'vitest';

import { textIsReadable } from '../../../src/checks/text-is-readable.ts';
import { inArabic, inBoth, inEnglish, times } from './support/texts.ts';
import { said, withDanish } from './support/two-languages.ts';

describe('text is readable', () => {
  const plain = 'The lamp is on and the door is open for you.';

  test('with short sentences and short words', () => {
    expect(said(textIsReadable, inEnglish(times(12, plain)))).toEqual([]);
  });

  test('or is too short to say', () => {
    expect(said(textIsReadable, inEnglish(times(5, 'Extraordinarily unreadable documentation.')))).toEqual(
      [],
    );
  });

  test('or its sentences are long, which is a hint at first', () => {
    const long = 'The lamp is on and the door is open for you and for all the others who come.';
    expect(said(textIsReadable, inEnglish(times(8, long)))).toEqual([
      'text-is-readable content/docs/en/meeting/welcome.mdx:11:1 hint: the sentences are long, words on average: 18.0, and 15 is the aim — shorten the longest sentences, such as the one of 18 words here',
    ]);
  });

  test('and then an error', () => {
    const longer =
      'The lamp is on and the door is open for you and for all the others who come in from the cold.';
    expect(said(textIsReadable, inEnglish(times(8, longer)))[0]).toBe(
      'text-is-readable content/docs/en/meeting/welcome.mdx:11:1 the sentences are long, words on average: 22.0, and 15 is the aim — shorten the longest sentences, such as the one of 22 words here',
    );
  });

  test('or its words are long: LIX above 42 is a hint, above 48 an error', () => {
    const sentence = (long: number): string => `${times(long, 'Business')} ${times(10 - long, 'lamp')}.`;
    const words = (long: number): string => times(10, sentence(long));
    expect(said(textIsReadable, inEnglish(words(3)))).toEqual([]);
    expect(said(textIsReadable, inEnglish(`${words(3)} ${times(5, 'Lighting business.')}`))).toEqual([
      'text-is-readable content/docs/en/meeting/welcome.mdx:11:1 hint: the text is hard to read, LIX 43.7, and 42 is the aim — shorten the longest sentences, such as the one of 10 words here, or take long words apart',
    ]);
    expect(said(textIsReadable, inEnglish(words(5)))[0]).toMatch(
      /^text-is-readable \S+ the text is hard to read, LIX 60\.0, and 42 is the aim/,
    );
  });

  test('and a full stop behind an abbreviation ends no sentence', () => {
    const text = times(20, 'Vi kommer kl. 10 og tager f.eks. en lampe med.');
    expect(
      said(
        textIsReadable,
        withDanish((lesson) => lesson.replace(/:::slide[\s\S]*?\n:::/, text)),
      ),
    ).toEqual([]);
    const counted = times(12, 'Vi kommer kl. 10 og tager f.eks. en lampe med til jer og dem der bor der.');
    expect(said(textIsReadable, inBoth('Text.', counted))).toEqual([
      'text-is-readable 11:1 hint: the sentences are long, words on average: 17.0, and 15 is the aim — shorten the longest sentences, such as the one of 17 words here',
    ]);
  });

  test('in Arabic by sentences and paragraphs', () => {
    const sentence = 'المصباح مضاء والباب مفتوح لكم ولكل من يأتي من بعدكم في هذا اليوم الجميل.';
    expect(said(textIsReadable, inArabic(times(5, sentence)))).toEqual([]);
    expect(said(textIsReadable, inArabic(times(6, sentence)))).toEqual([
      'text-is-readable content/docs/ar/meeting/welcome.mdx:11:1 hint: the paragraph has 84 words, and 80 is the aim — make two of it',
    ]);
    const long = sentence.replace('.', ' وفي كل يوم يأتي بعده من هذا العام.');
    const paragraphs = Array.from({ length: 6 }, () => long).join('\n\n');
    expect(said(textIsReadable, inArabic(paragraphs))).toEqual([
      'text-is-readable content/docs/ar/meeting/welcome.mdx:11:1 the sentences are long, words on average: 22.0, and 16 is the aim — shorten the longest sentences, such as the one of 22 words here',
    ]);
  });
});
