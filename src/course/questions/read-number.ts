import { latinDigits } from './compare/latin-digits.ts';

/**
 * Every number that a text can be read as, the likeliest first; none when it is no number.
 *
 * Comma or point, spaces or none, a sign, a per-cent sign after it (which says nothing: `15 %` is 15), Arabic and
 * Persian digits and separators are read alike in all languages. A language decides one thing alone: one comma or point
 * with three digits behind it, as in `1.234`, is read as its writers would (da, sv: 1234; en, ar: 1.234) and
 * then as the others would. `0.234` and `1234.567` have one reading: nobody writes thousands like that.
 *
 * @param locale BCP 47 tag of the language typed in.
 */
export function numberReadings(text: string, locale: string): readonly number[] {
  const [, sign = '', digits = ''] = /^([+-]?) ?([\d., \u066b\u066c]*\d)$/.exec(tidyNumber(text)) ?? [];
  const decimals = usesDecimalComma(locale) ? [',', '.', '\u066b'] : ['.', ',', '\u066b'];
  const values = decimals.flatMap((decimal) => readDigits(digits, decimal));
  return [...new Set(values)].map((value) => (sign === '-' ? 0 - value : value));
}

/** The likeliest reading of a number, or undefined if the text is none: see `numberReadings`. */
export function readNumber(text: string, locale: string): number | undefined {
  return numberReadings(text, locale)[0];
}

/** True for languages that write `0,5`. */
export function usesDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale).format(0.5).includes(',');
}

/** Latin digits, plain minus and spaces; no invisible marks, no per-cent sign, no full stop at the end. */
export function tidyNumber(text: string): string {
  return latinDigits(text.replace(/\p{Cf}/gu, '').normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u060c', ',')
    .replace(/\s+/g, ' ')
    .replace(/\.? ?[%\u066a]?[ .]*$/, '')
    .trim();
}

/** The number with this decimal sign; any other sign that stands before every three digits is for thousands. */
function readDigits(digits: string, decimal: string): readonly number[] {
  const signs = [' ', ',', '.', '\u066c'].filter((sign) => sign !== decimal).join('');
  const grouped = `[1-9]\\d{0,2}([${signs}])\\d{3}(?:\\1\\d{3})*`;
  if (!new RegExp(`^(?:\\d*|${grouped})(?:[${decimal}]\\d+)?$`).test(digits)) return [];
  const value = Number(digits.replace(new RegExp(`[${signs}]`, 'g'), '').replace(decimal, '.'));
  return digits !== '' && Number.isFinite(value) ? [value] : [];
}
