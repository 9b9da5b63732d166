import { describe, expect, test } from 'vitest';

import { termsAreApproved } from '../../../src/checks/terms-are-approved.ts';
import { lessonPath, lessonWith } from '../course/support/small-course.ts';
import { danish, said, twoLanguages } from './support/two-languages.ts';

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
        twoLanguages({ [lessonPath]: lessonWith('An NPS-score.'), 'content/terms.yml': terms }),
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
