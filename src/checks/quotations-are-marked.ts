import { interfaceFolder } from '../course/course-files.ts';
import type { Finding, Place } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { readTexts } from './interface/read-texts.ts';
import { proseOf } from './language/prose.ts';
import { languageOf } from './language/words.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** The marks that each language quotes with. */
const marks: Readonly<Record<string, string>> = { en: '“…”', da: '»…«', sv: '”…”', ar: '«…»' };

/** A straight mark, or a pair of single ones around words: one alone is an apostrophe. */
const straight = /"|(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])[^']*(?<=[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}'])/u;

/** Quotations stand in the marks of their language, not in the straight ones of a keyboard. */
export function quotationsAreMarked({ course, pages, files }: Checked): readonly Finding[] {
  return [
    ...pages.flatMap((page) =>
      checkLines(page.locale, [...linesAtTop(page), ...linesOf(page.file, files.get(page.file) ?? '')]),
    ),
    ...course.settings.locales.flatMap((locale) => checkLines(locale, linesOfInterface(locale, files))),
  ];
}

function checkLines(locale: string, lines: readonly Line[]): readonly Finding[] {
  const own = marks[languageOf(locale)];
  return own === undefined ? [] : lines.flatMap((line) => checkLine(line, own));
}

interface Line {
  readonly text: string;
  readonly place: Place;
  /** Whether its first sign stands at the place, and not somewhere behind it. */
  readonly begins: boolean;
}

/** What the page says above its text; the marks of YAML around it are no part of it. */
function linesAtTop(page: Page): readonly Line[] {
  const top = topOf(page.file);
  const objectives = page.kind === 'lesson' ? page.objectives : [];
  const title = { text: page.title, place: top };
  const description = { text: page.description, place: top };
  return [title, description, ...objectives].map(({ text, place }) => ({ text, place, begins: false }));
}

function linesOf(file: string, text: string): readonly Line[] {
  return proseOf(text)
    .split('\n')
    .map((line, index) => ({ text: line, place: { file, line: index + 1, column: 1 }, begins: true }));
}

/** The words of the interface, each at its key. */
function linesOfInterface(locale: string, files: Checked['files']): readonly Line[] {
  const file = `${interfaceFolder}${locale}.json`;
  const texts = readTexts(file, files.get(file) ?? '{}');
  return [...texts.values].map(([key, text]) => ({ text, place: texts.placeOf(key), begins: false }));
}

/** The first mark of a line: one is seldom alone. */
function checkLine({ text, place, begins }: Line, own: string): readonly Finding[] {
  const at = text.search(straight);
  if (at === -1) return [];
  return [
    {
      rule: 'quotations-are-marked',
      severity: 'warning',
      place: begins ? { ...place, column: place.column + at } : place,
      message: 'a straight quotation mark stands in the text',
      advice: `quote with the marks of the language: ${own}`,
    },
  ];
}
