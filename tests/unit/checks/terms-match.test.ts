import { describe, expect, test } from 'vitest';

import { termsMatch } from '../../../src/checks/terms-match.ts';
import { inBoth, times } from './support/texts.ts';
import { said } from './support/two-languages.ts';

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
