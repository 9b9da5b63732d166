import type { Finding, Place } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import type { Page } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** A page of the source language and one of its translations, both read in full. */
export interface Translation {
  readonly original: Page;
  readonly translated: Page;
}

/** Every translation in the course that can be compared with its original. */
export function translationsOf({ course, pages, broken }: Checked): readonly Translation[] {
  const { source, locales } = course.settings;
  const whole = pages.filter(({ file }) => !broken.has(file));
  const originals = new Map(
    whole.filter(({ locale }) => locale === source).map((page) => [pathOf(page), page] as const),
  );
  return whole
    .filter(({ locale }) => locale !== source && locales.includes(locale))
    .flatMap((translated) => {
      const original = originals.get(pathOf(translated));
      return original?.kind === translated.kind ? [{ original, translated }] : [];
    });
}

/** The path of a page without its locale. */
function pathOf({ file, locale }: Page): string {
  return file.slice(file.indexOf(`/${locale}/`) + locale.length + 1);
}

/** A thing with an id that is the same in every language. */
export interface Named {
  readonly id: string;
  readonly place: Place;
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
  const missing = originals.filter(({ id }) => translated.every((other) => other.id !== id));
  const extra = translated.filter(({ id }) => originals.every((other) => other.id !== id));
  const pairs = extra.map((named) => ({
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
    place: { file, line: 1, column: 1 },
    message: `the ${noun} \`${id}\` of the source language is missing`,
    advice: 'translate it and keep its id',
    related: place,
  };
}
