import { describe, expect, test } from 'vitest';

import { arabicIsArabic } from '../../../src/checks/arabic-is-arabic.ts';
import { numbersMatch } from '../../../src/checks/numbers-match.ts';
import { pagesSpeakTheirLanguage } from '../../../src/checks/pages-speak-their-language.ts';
import { termsAreApproved } from '../../../src/checks/terms-are-approved.ts';
import { termsMatch } from '../../../src/checks/terms-match.ts';
import { textIsClean } from '../../../src/checks/text-is-clean.ts';
import { textIsReadable } from '../../../src/checks/text-is-readable.ts';
import { translationsAreWhole } from '../../../src/checks/translations-are-whole.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { lessonWith, page } from '../course/support/small-course.ts';
import { danish, fourLanguages, said, twoLanguages, withDanish } from './two-languages.ts';

const english = 'content/docs/en/meeting/welcome.mdx';
const arabicPath = 'content/docs/ar/meeting/welcome.mdx';

const times = (count: number, sentence: string): string =>
  Array.from({ length: count }, () => sentence).join(' ');

const inEnglish = (text: string): CourseFiles => twoLanguages({ [english]: lessonWith(text) });
const inArabic = (text: string): CourseFiles => fourLanguages({ [arabicPath]: lessonWith(text) });
const inBoth = (original: string, translated: string): CourseFiles =>
  twoLanguages({ [english]: lessonWith(original), [danish]: lessonWith(translated) });

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

describe('pages speak their language', () => {
  const says = (text: string): readonly string[] =>
    said(
      pagesSpeakTheirLanguage,
      withDanish((lesson) => lesson.replace(/:::slide[\s\S]*?\n:::/, text)),
    );

  test.each([
    'Når døren går op, ser Noor op og nikker, og det er ikke svært.',
    'Titlen er <bdi lang="en">This is not the end of what you have and what you are</bdi>.',
    'Noor, Lina, Sami, Elin.',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test.each([
    ['When the door opens, Noor looks up, and that is what you have seen.', 'en'],
    ['När dörren öppnas tittar Noor upp och nickar, och det är inte svårt att göra.', 'sv'],
    ['عندما يُفتح الباب ترفع نور رأسها وتومئ للعميل الذي دخل', 'ar'],
  ])('%s does not', (text, language) => {
    expect(says(text)).toEqual([
      `pages-speak-their-language 11:1 warning: the text seems to be in the language \`${language}\`, and the page is in \`da\` — translate it, or put a foreign name into \`<bdi>…</bdi>\``,
    ]);
  });

  test('in questions too', () => {
    const forgotten = 'It is not what they said to you when you came with that lamp.';
    const files = withDanish((lesson) => lesson.replace('Se op', `Se op\n  > ${forgotten}\n- [ ] Vent`));
    expect(said(pagesSpeakTheirLanguage, files)).toHaveLength(1);
  });
});

describe('Arabic is Arabic', () => {
  const arabic = times(10, 'المصباح مضاء والباب مفتوح لكم.');
  const lesson = (text: string): CourseFiles =>
    fourLanguages({ [arabicPath]: page('درس', `## قسم [#one]\n\n${text}\n`).replace('---\n\n', objectives) });
  const objectives = 'objectives:\n  - id: a\n    text: شرح\n---\n\n';

  test('with names in <bdi> and code', () => {
    const names = times(20, '<bdi lang="en">Fjordlys</bdi> `:::question`');
    expect(said(arabicIsArabic, lesson(`${arabic}\n\n${names}`))).toEqual([]);
  });

  test('without them the place is named', () => {
    expect(said(arabicIsArabic, lesson(`${arabic}\n\n${times(10, 'Fjordlys')}`))).toEqual([
      'arabic-is-arabic content/docs/ar/meeting/welcome.mdx:13:1 warning: only 76 per cent of the letters of the page are Arabic — translate what stands here in Latin letters, or put names into `<bdi>…</bdi>`',
    ]);
  });
});

describe('terms are approved', () => {
  const terms = 'da:\n  kunde oplevelse: kundeoplevelse\n  NPS-score: NPS\n';
  const says = (text: string, file = terms): readonly string[] =>
    said(termsAreApproved, twoLanguages({ [danish]: lessonWith(text), 'content/terms.yml': file }));

  test('a course need not have a list', () => {
    expect(said(termsAreApproved, twoLanguages({ [danish]: lessonWith('En kunde oplevelse.') }))).toEqual([]);
  });

  test('as words of their own, in their language', () => {
    expect(says('En kundeoplevelse.')).toEqual([]);
    expect(says('Kunde oplevelsen')).toEqual([]);
    expect(
      said(
        termsAreApproved,
        twoLanguages({ [english]: lessonWith('An NPS-score.'), 'content/terms.yml': terms }),
      ),
    ).toEqual([]);
  });

  test('or not', () => {
    expect(says('Mål jeres NPS-score, og forbedr hver Kunde oplevelse.')).toEqual([
      'terms-are-approved 11:38 warning: the course does not say `kunde oplevelse` — write: kundeoplevelse',
      'terms-are-approved 11:11 warning: the course does not say `NPS-score` — write: NPS',
    ]);
  });

  test('the list itself is checked', () => {
    expect(says('Tekst.', 'da:\n  - kunde oplevelse\n')[0]).toMatch(
      /^schema content\/terms\.yml:1:1 `da` in `terms\.yml` should be /,
    );
  });
});

describe('terms match', () => {
  test('wherever they stand, however often', () => {
    const term = ':term[touchpoint]{#touchpoint}';
    expect(
      said(termsMatch, inBoth(`One ${term}, another ${term}.`, `Et :term[kontaktpunkt]{#touchpoint}.`)),
    ).toEqual([]);
  });

  test('one that is missing is said once', () => {
    expect(said(termsMatch, inBoth(times(2, ':term[touchpoint]{#touchpoint}'), 'Et kontaktpunkt.'))).toEqual([
      'terms-match 9:1 warning: the term `touchpoint` of the source language is not used here — write it as `:term[…]{#touchpoint}` where it first stands (see content/docs/en/meeting/welcome.mdx:11:1)',
    ]);
  });
});

describe('numbers match', () => {
  test.each([
    ['At 16:55 we have 1,234.5 lamps, 25%.', 'Kl. 16.55 har vi 1.234,5 lamper, 25 %.'],
    ['Ten of 12 lamps.', '10 ud af tolv lamper.'],
    [
      'It costs 30 €, from 1,000 to 2,000 €, and 1,000 is much.',
      'Det koster 225 kr., fra 8.000 til 15.000 kr., og 8.000 er meget.',
    ],
    ['In the 1980s.', 'I 1980’erne.'],
    [
      ':::local{checked=2026-11-01}\nAsk within 60 days.\n:::',
      ':::local{checked=2026-11-01}\nEfter 14 dage.\n:::',
    ],
  ])('%s and %s', (original, translated) => {
    expect(said(numbersMatch, inBoth(original, translated))).toEqual([]);
  });

  test('or not, which is said of both', () => {
    expect(said(numbersMatch, inBoth('We sold 60 lamps.', 'Vi solgte 600 lamper.'))).toEqual([
      'numbers-match 9:1 warning: the number 60 of the source language is missing in the section `first-seconds` — write the same numbers in every language; rules of one country go into `:::local` (see content/docs/en/meeting/welcome.mdx:11:1)',
      'numbers-match 11:1 warning: the number 600 is not in the section `first-seconds` of the source language — write the same numbers in every language; rules of one country go into `:::local` (see content/docs/en/meeting/welcome.mdx:9:1)',
    ]);
  });
});

describe('numbers match, piece by piece', () => {
  const slide = ':::slide{#seen minutes=2}\n- 16 lamps\n- 192\n:::';

  test('a number that stands elsewhere in the lesson does not stand here', () => {
    const translated = slide.replace('192', '129').replace('lamps', 'lamper');
    expect(said(numbersMatch, inBoth(`We sold 192.\n\n${slide}`, `Vi solgte 192.\n\n${translated}`))).toEqual(
      [
        'numbers-match 13:1 warning: the number 192 of the source language is missing in the slide `seen` — write the same numbers in every language; rules of one country go into `:::local` (see content/docs/en/meeting/welcome.mdx:13:1)',
        'numbers-match 13:1 warning: the number 129 is not in the slide `seen` of the source language — write the same numbers in every language; rules of one country go into `:::local` (see content/docs/en/meeting/welcome.mdx:13:1)',
      ],
    );
  });

  test('the end of an item and the start of the next are two numbers', () => {
    const items = (one: string, other: string): string =>
      `:::slide{#seen minutes=2}\n- ${one} 16\n- 192${other}\n:::`;
    expect(said(numbersMatch, inBoth(items('Plus', ''), items('Og plus', ' lamper')))).toEqual([]);
    expect(
      said(numbersMatch, inBoth(items('Plus', ''), items('Og plus', '').replace('192', '193'))),
    ).toHaveLength(2);
  });

  test('on every page, but for those that say how numbers are written', () => {
    const glossary = (number: string): string =>
      page('G', `## A term [#touchpoint]\n\nSaid by ${number} people.\n`);
    const path = 'glossary.mdx';
    expect(
      said(
        numbersMatch,
        twoLanguages({
          [`content/docs/en/${path}`]: glossary('60'),
          [`content/docs/da/${path}`]: glossary('600'),
        }),
      ),
    ).toHaveLength(2);
    const trainers = (number: string): string => page('Questions', `Write \`${number}\`.\n`);
    expect(
      said(
        numbersMatch,
        twoLanguages({
          'content/docs/en/trainers/index.mdx': trainers('1.5'),
          'content/docs/da/trainers/index.mdx': trainers('0,75'),
        }),
      ),
    ).toEqual([]);
  });
});

describe('translations are whole', () => {
  const long = times(20, 'Noor looks up and nods.');

  test('as long as they are about as long', () => {
    expect(said(translationsAreWhole, inBoth(long, times(16, 'Noor ser op og nikker.')))).toEqual([]);
    expect(said(translationsAreWhole, inBoth('Short.', 'Det er en del længere, men stadig kort.'))).toEqual(
      [],
    );
  });

  test.each([
    [times(8, 'Noor ser op og nikker.'), 'shorter', '201'],
    [times(40, 'Noor ser op og nikker.'), 'longer', '937'],
  ])('not when they are much %s', (translated, what, signs) => {
    expect(said(translationsAreWhole, inBoth(long, translated))).toEqual([
      `translations-are-whole 9:1 hint: the section \`first-seconds\` is much ${what} than in the source language (${signs} and 497 signs) — see whether something was left out or told twice (see content/docs/en/meeting/welcome.mdx:9:1)`,
    ]);
  });
});
