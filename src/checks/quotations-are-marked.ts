import type { Finding, Place } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import { proseOf } from './language/prose.ts';
import { languageOf } from './language/words.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** The marks that each language quotes with. */
const marks: Readonly<Record<string, string>> = { en: '“…”', da: '»…«', sv: '”…”', ar: '«…»' };

/** A straight mark, or a pair of single ones around words: one alone is an apostrophe. */
const straight = /"|(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])[^']*(?<=[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}'])/u;

/** Quotations stand in the marks of their language, not in the straight ones of a keyboard. */
export function quotationsAreMarked({ pages, files }: Checked): readonly Finding[] {
  return pages.flatMap((page) => {
    const own = marks[languageOf(page.locale)];
    if (own === undefined) return [];
    return [...linesAtTop(page), ...linesOf(page.file, files.get(page.file) ?? '')].flatMap((line) =>
      checkLine(line, own),
    );
  });
}

interface Line {
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
}

/** What the page says above its text; the marks of YAML around it are no part of it. */
function linesAtTop(page: Page): readonly Line[] {
  const place = topOf(page.file);
  const objectives = page.kind === 'lesson' ? page.objectives : [];
  return [{ text: page.title, place }, { text: page.description, place }, ...objectives];
}

function linesOf(file: string, text: string): readonly Line[] {
  return proseOf(text)
    .split('\n')
    .map((line, index) => ({ text: line, place: { file, line: index + 1, column: 1 } }));
}

/** The first mark of a line: one is seldom alone. */
function checkLine({ text, place }: Line, own: string): readonly Finding[] {
  const at = text.search(straight);
  if (at === -1) return [];
  return [
    {
      rule: 'quotations-are-marked',
      severity: 'warning',
      place: { ...place, column: place.column + at },
      message: 'a straight quotation mark stands in the text',
      advice: `quote with the marks of the language: ${own}`,
    },
  ];
}
