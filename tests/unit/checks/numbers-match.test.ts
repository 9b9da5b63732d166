import { describe, expect, test } from 'vitest';

import { numbersMatch } from '../../../src/checks/numbers-match.ts';
import { page } from '../course/support/small-course.ts';
import { inBoth } from './support/texts.ts';
import { said, twoLanguages } from './support/two-languages.ts';

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
