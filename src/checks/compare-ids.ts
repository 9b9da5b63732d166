import type { Finding, Place } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import type { Page } from '../course/pages/page.ts';
import { topOf } from './places.ts';

/** A thing with an id that is the same in every language. */
export interface Named {
  readonly id: string;
  readonly place: Place;
}

/** The pairs of two lists with the same id, the one of the source language first. */
export function twins<Item extends Named>(
  originals: readonly Item[],
  translated: readonly Item[],
): readonly (readonly [Item, Item])[] {
  return translated.flatMap((item) => {
    const twin = originals.find(({ id }) => id === item.id);
    return twin ? [[twin, item] as const] : [];
  });
}

/** What stands in the one list and not in the other, each id once and at its first place. */
export function onlyIn<Item extends Named>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others.map(({ id }) => id));
  const firsts = new Map(items.toReversed().map((item) => [item.id, item]));
  return items.filter((item) => !known.has(item.id) && firsts.get(item.id) === item);
}

/**
 * Compares the ids of a translation with those of its original. A pair of ids that are nearly the same is
 * one misspelling, not one id too many and one too few.
 *
 * @param noun what carries the ids, such as `question`
 */
export function compareIds(
  rule: string,
  noun: string,
  originals: readonly Named[],
  translated: readonly Named[],
  { file }: Page,
): readonly Finding[] {
  const missing = onlyIn(originals, translated);
  const pairs = translated
    .filter(({ id }) => originals.every((other) => other.id !== id))
    .map((named) => ({
      named,
      close: nearest(
        named.id,
        missing.map(({ id }) => id),
      ),
    }));
  const meant = pairs.map(({ close }) => close);
  return [
    ...pairs.map(({ named, close }) => extraId(rule, noun, named, close)),
    ...missing.filter(({ id }) => !meant.includes(id)).map((named) => missingId(rule, noun, named, file)),
  ];
}

function extraId(rule: string, noun: string, { id, place }: Named, close: string | undefined): Finding {
  return {
    rule,
    severity: 'error',
    place,
    message: `the source language has no ${noun} \`${id}\``,
    advice:
      close === undefined
        ? `give it the id that it has there, or write the ${noun} there too`
        : `did you mean \`${close}\`?`,
  };
}

function missingId(rule: string, noun: string, { id, place }: Named, file: string): Finding {
  return {
    rule,
    severity: 'error',
    place: topOf(file),
    message: `the ${noun} \`${id}\` of the source language is missing`,
    advice: 'translate it and keep its id',
    related: place,
  };
}
