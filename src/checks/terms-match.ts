import type { Finding } from '../course/findings.ts';
import { twinPlace } from './places.ts';
import { compareReferences } from './references.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** A translation leads to the same terms of the glossary as its original; it may lead to more. */
export function termsMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap((pair) =>
    compareReferences('terms', pair).missing.map(({ id, place }) => ({
      rule: 'terms-match',
      severity: 'warning',
      place: twinPlace(place, pair.original, pair.translated),
      message: `the term \`${id}\` of the source language is not used here`,
      advice: `write it as \`:term[…]{#${id}}\` where it first stands`,
      related: place,
    })),
  );
}
