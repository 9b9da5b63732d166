import type { Finding } from '../course/findings.ts';
import type { Checked } from './rule.ts';
import { compareIds, translationsOf } from './translations.ts';

/** A lesson has the same slides in every language. */
export function slidesMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    original.kind === 'lesson' && translated.kind === 'lesson'
      ? compareIds('slides-match', 'slide', original.slides, translated.slides, translated)
      : [],
  );
}
