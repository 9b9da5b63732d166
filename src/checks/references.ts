import type { Reference } from '../course/pages/page.ts';
import { onlyIn } from './compare-ids.ts';
import { isLocal } from './places.ts';
import type { Translation } from './translations.ts';

/** What a translation and its original refer to, each once and outside boxes of one country's rules. */
export interface ComparedReferences {
  /** In the original only. */
  readonly missing: readonly Reference[];
  /** In the translation only. */
  readonly extra: readonly Reference[];
}

/** Compares the works or the terms that two pages refer to. */
export function compareReferences(
  list: 'citations' | 'terms',
  { original, translated }: Translation,
): ComparedReferences {
  const there = original[list].filter(({ place }) => !isLocal(place, original));
  const here = translated[list].filter(({ place }) => !isLocal(place, translated));
  return { missing: onlyIn(there, here), extra: onlyIn(here, there) };
}
