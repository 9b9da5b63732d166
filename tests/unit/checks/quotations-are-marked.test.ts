import { describe, expect, test } from 'vitest';

import { quotationsAreMarked } from '../../../src/checks/quotations-are-marked.ts';
import { page } from '../course/support/small-course.ts';
import { fourLanguages, said, twoLanguages, withDanish } from './support/two-languages.ts';

describe('quotations are marked', () => {
  const says = (text: string, locale = 'da'): readonly string[] =>
    said(
      quotationsAreMarked,
      twoLanguages({ [`content/docs/${locale}/index.mdx`]: page('Hjem', `${text}\n`) }),
    );

  test.each([
    'Hun siger »ja«, og det er Linas lampe, ikke Lars’ lampe.',
    "Det er Lars' lampe, ikke 80'ernes.",
    'Skriv `title="x"`, se <bdi lang="en">Noor</bdi> og [x](../da/about.mdx "Om").',
    ':::note{icon="star"}\nTekst.\n:::',
    '```text\n"x"\n```',
  ])('%s', (text) => {
    expect(says(text)).toEqual([]);
  });

  test.each([
    ['Hun siger "ja".', 'da', '6:11', '»…«'],
    ["Hun siger 'ja, tak'.", 'da', '6:11', '»…«'],
    ['She says "yes".', 'en', '6:10', '“…”'],
    ['Hon säger "ja".', 'sv', '6:11', '”…”'],
    ['تقول "نعم".', 'ar', '6:6', '«…»'],
  ])('%s is not', (text, locale, place, own) => {
    const files = fourLanguages({ [`content/docs/${locale}/index.mdx`]: page('Hjem', `${text}\n`) });
    expect(said(quotationsAreMarked, files)).toEqual([
      `quotations-are-marked content/docs/${locale}/index.mdx:${place} warning: a straight quotation mark stands in the text — quote with the marks of the language: ${own}`,
    ]);
  });

  test('in the title and in objectives too', () => {
    const files = withDanish((text) =>
      text.replace('title: A welcome', `title: 'A "welcome"'`).replace('Perform a welcome', `Say "welcome"`),
    );
    expect(said(quotationsAreMarked, files).map((line) => line.split(' warning')[0])).toEqual([
      'quotations-are-marked 1:1',
      'quotations-are-marked 5:5',
    ]);
  });

  test('and in the words of the interface', () => {
    const files = twoLanguages({
      'content/i18n/da.json': '{\n  "course.a": "Vælg »Næste«",\n  "course.b": "Vælg \\"Næste\\""\n}\n',
    });
    expect(said(quotationsAreMarked, files)).toEqual([
      'quotations-are-marked content/i18n/da.json:3:3 warning: a straight quotation mark stands in the text — quote with the marks of the language: »…«',
    ]);
  });
});
