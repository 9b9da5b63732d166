import type { Finding } from '../course/findings.ts';
import { compareIds } from './compare-ids.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** A page has the same headings in every language, so that links and the place of a reader carry over. */
export function headingsMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    compareIds('headings-match', 'heading', original.sections, translated.sections, translated),
  );
}
