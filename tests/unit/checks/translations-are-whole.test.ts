import { describe, expect, test } from 'vitest';

import { translationsAreWhole } from '../../../src/checks/translations-are-whole.ts';
import { inBoth, times } from './support/texts.ts';
import { said } from './support/two-languages.ts';

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
