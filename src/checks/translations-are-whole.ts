import type { Finding } from '../course/findings.ts';
import { nameOf, samePieces, type Piece } from './language/pieces.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** Letters a text needs before its length says anything. */
const enoughLetters = 200;
const [shortest, longest] = [0.6, 1.7];

/** A translation is about as long as its original: nothing was left out, nothing told twice. */
export function translationsAreWhole(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    samePieces(original, translated).flatMap(([one, other]) => compare(one, other)),
  );
}

function compare(original: Piece, translated: Piece): readonly Finding[] {
  const [there, here] = [lengthOf(original), lengthOf(translated)];
  if (Math.max(there, here) < enoughLetters) return [];
  const ratio = here / Math.max(1, there);
  if (ratio >= shortest && ratio <= longest) return [];
  const what = ratio < 1 ? 'much shorter' : 'much longer';
  return [
    {
      rule: 'translations-are-whole',
      severity: 'hint',
      place: translated.place,
      message: `the ${nameOf(translated)} is ${what} than in the source language (${String(here)} and ${String(there)} signs)`,
      advice: 'see whether something was left out or told twice',
      related: original.place,
    },
  ];
}

function lengthOf({ texts }: Piece): number {
  return texts.map(({ text }) => text).join(' ').length;
}
