import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { blockTexts, runningTexts, type PageText } from './language/page-texts.ts';
import { isWhole } from './lessons-of.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/**
 * The numbers of a lesson are the same in every language, outside boxes of one country's rules. Numbers up to twelve
 * may be words in one language and digits in another; amounts of money are chosen for each country.
 */
export function numbersMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) => {
    const isComparable = [original, translated].every((page) => isWhole(page, checked.broken));
    return isComparable && original.kind === 'lesson' && translated.kind === 'lesson'
      ? compareNumbers(original, translated)
      : [];
  });
}

function compareNumbers(original: Lesson, translated: Lesson): readonly Finding[] {
  const [here, there] = [numbersOf(translated), numbersOf(original)];
  const file = { file: translated.file, line: 1, column: 1 };
  return [
    ...missingIn(there, here).map(({ number, place }) =>
      found(file, `the number ${number} of the source language is missing`, place),
    ),
    ...missingIn(here, there).map(({ number, place }) =>
      found(place, `the number ${number} is not in the source language`),
    ),
  ];
}

interface NumberInText {
  /** As it is written. */
  readonly number: string;
  /** Its digits alone: signs between them differ from language to language. */
  readonly digits: string;
  /** It may be another one in another language. */
  readonly isFree: boolean;
  readonly place: Finding['place'];
}

function numbersOf(lesson: Lesson): readonly NumberInText[] {
  const all = [...runningTexts(lesson), ...blockTexts(lesson)].flatMap(numbersIn);
  // An amount may be told again without its unit.
  const amounts = new Set(all.flatMap(({ digits, isFree }) => (isFree ? [digits] : [])));
  return all.map((number) => ({ ...number, isFree: amounts.has(number.digits) }));
}

const number = /(?<![\p{Script=Latin}\p{N}.,:])\d+(?:[.,:\u00A0\u202F]\d+|[ ]\d{3}(?!\d))*(?!\d)/gu;

/** What makes a number an amount of money, a time of day or a decade: each language has its own. */
const unit = String.raw`(?:€|£|\$|kr\b|kroner|kronor|euro|pounds?|dollars?|يورو|دينار|درهم|ريال|جنيه|ليرة|كرونة)`;
const range = String.raw`(?:\s*(?:–|-|to|til|till|and|og|och|or|eller|إلى|أو|و)\s*\d[\d.,\u00A0 ]*)?`;
const before = /(?:€|£|\$|\bkl\.|klokken|klockan|الساعة)\s*$/u;
const behind = new RegExp(String.raw`^(?:[’']?\p{L}|-tal|${range}[\s\u00A0]*${unit})`, 'u');
const largestInWords = 12;

function numbersIn({ text, place }: PageText): readonly NumberInText[] {
  return [...text.matchAll(number)].flatMap((match): readonly NumberInText[] => {
    const written = match[0];
    const digits = written.replace(/\D/g, '');
    if (Number(digits) <= largestInWords && digits === written) return [];
    const isFree =
      before.test(text.slice(0, match.index)) || behind.test(text.slice(match.index + written.length));
    return [{ number: written, digits, place, isFree }];
  });
}

function missingIn(
  numbers: readonly NumberInText[],
  others: readonly NumberInText[],
): readonly NumberInText[] {
  const known = new Set(others.map(({ digits }) => digits));
  const missing = numbers.filter(({ digits, isFree }) => !isFree && !known.has(digits));
  return missing.filter(
    ({ digits }, index) => missing.findIndex((other) => other.digits === digits) === index,
  );
}

function found(place: Finding['place'], message: string, related?: Finding['place']): Finding {
  return {
    rule: 'numbers-match',
    severity: 'warning',
    place,
    message,
    advice: 'write the same numbers in every language; rules of one country go into `:::local`',
    ...(related ? { related } : {}),
  };
}
