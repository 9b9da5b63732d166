import type { Finding } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import { twinPlace } from './places.ts';
import { compareReferences } from './references.ts';
import type { Checked } from './rule.ts';
import { translationsOf, type Translation } from './translations.ts';

/** A translation cites the same works as its original, outside boxes of one country's rules. */
export function sourcesMatch(checked: Checked): readonly Finding[] {
  const known = new Set(Object.keys(checked.course.sources));
  return translationsOf(checked).flatMap((pair) => comparePages(pair, known));
}

/** An id that no work has is one mistake, and another rule says so. */
function comparePages(pair: Translation, known: ReadonlySet<string>): readonly Finding[] {
  const { original, translated } = pair;
  const { missing, extra } = compareReferences('citations', pair);
  const misspelt = extra.map(({ id }) => id).filter((id) => !known.has(id));
  return [
    ...missing
      .filter(({ id }) => known.has(id) && nearest(id, misspelt) === undefined)
      .map(({ id, place }): Finding => ({
        rule: 'sources-match',
        severity: 'error',
        place: twinPlace(place, original, translated),
        message: `the page does not cite \`${id}\`, and its original does`,
        advice: `cite it here with \`:source[]{#${id}}\`, or take it out there`,
        related: place,
      })),
    ...extra
      .filter(({ id }) => known.has(id))
      .map(({ id, place }): Finding => ({
        rule: 'sources-match',
        severity: 'error',
        place,
        message: `the page cites \`${id}\`, and its original does not`,
        advice: 'take it out here, or cite it there too',
        related: twinPlace(place, translated, original),
      })),
  ];
}
