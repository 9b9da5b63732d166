import type { Finding } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { isWhole } from './lessons-of.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** A translation leads to the same terms of the glossary as its original. */
export function termsMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked)
    .filter(({ original, translated }) =>
      [original, translated].every((page) => isWhole(page, checked.broken)),
    )
    .flatMap(({ original, translated }) => missingTerms(original, translated));
}

/** Each once, at its first use in the source language. */
function missingTerms(original: Page, { terms, file }: Page): readonly Finding[] {
  const firsts = original.terms.filter(
    ({ id }, index) => original.terms.findIndex((other) => other.id === id) === index,
  );
  return firsts
    .filter(({ id }) => terms.every((used) => used.id !== id))
    .map(({ id, place }) => ({
      rule: 'terms-match',
      severity: 'warning',
      place: { file, line: 1, column: 1 },
      message: `the term \`${id}\` of the source language is not used here`,
      advice: `write it as \`:term[…]{#${id}}\` where it first stands`,
      related: place,
    }));
}
