import type { Finding, Place } from '../course/findings.ts';
import { numbersIn, type NumberInText } from './language/numbers.ts';
import { nameOf, samePieces, type Piece } from './language/pieces.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/**
 * The numbers of each section and block are the same in every language, outside boxes of one country's rules. Numbers
 * up to twelve may be words in one language and digits in another; amounts of money are chosen for each country.
 */
export function numbersMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) => {
    // It explains how numbers are written, which each language does for itself.
    if (original.kind === 'trainers') return [];
    const pieces = samePieces(original, translated);
    const free = {
      there: amountsIn(pieces.map(([piece]) => piece)),
      here: amountsIn(pieces.map(([, piece]) => piece)),
    };
    return pieces.flatMap(([there, here]) => comparePieces(there, here, free));
  });
}

/** The digits of amounts: they may be told again without their unit. */
function amountsIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const amounts = pieces.flatMap(numbersOf).filter(({ isFree }) => isFree);
  return new Set(amounts.map(({ digits }) => digits));
}

function comparePieces(
  original: Piece,
  translated: Piece,
  free: Readonly<Record<'here' | 'there', ReadonlySet<string>>>,
): readonly Finding[] {
  const [there, here] = [numbersOf(original), numbersOf(translated)];
  const name = nameOf(original);
  return [
    ...missingIn(there, here, free.there).map(({ number, place }) =>
      found(translated.place, `the number ${number} of the source language is missing in the ${name}`, place),
    ),
    ...missingIn(here, there, free.here).map(({ number, place }) =>
      found(place, `the number ${number} is not in the ${name} of the source language`, original.place),
    ),
  ];
}

function numbersOf({ texts }: Piece): readonly NumberInText[] {
  return texts.flatMap(numbersIn);
}

/** The numbers that the others lack, each once. */
function missingIn(
  numbers: readonly NumberInText[],
  others: readonly NumberInText[],
  free: ReadonlySet<string>,
): readonly NumberInText[] {
  const known = new Set(others.map(({ digits }) => digits));
  const missing = numbers.filter(({ digits }) => !free.has(digits) && !known.has(digits));
  return [...new Map(missing.toReversed().map((each) => [each.digits, each])).values()].toReversed();
}

function found(place: Place, message: string, related: Place): Finding {
  return {
    rule: 'numbers-match',
    severity: 'warning',
    place,
    message,
    advice: 'write the same numbers in every language; rules of one country go into `:::local`',
    related,
  };
}
