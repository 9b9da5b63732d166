import type { Locale } from '../../locale.ts';
import { latinDigits } from '../compare/latin-digits.ts';
import { numberReadings, usesDecimalComma } from '../read-number.ts';

/** A number with what stands around it. */
export interface Measure {
  readonly value: number;
  readonly tolerance: number;
  readonly unit: string;
  /** The first number in it that can be read in two ways, as in `1.234`, and how each of the two is written. */
  readonly ambiguous?: { readonly written: string; readonly whole: string; readonly fraction: string };
}

/** `30 ± 0.5 %` → 30, 0.5, `%`; `undefined` for anything else. */
export function readMeasure(text: string, locale: Locale): Measure | undefined {
  const [main = '', off = '0', ...more] = latinDigits(text).split(/±|\+\/-/);
  const [value, tolerance] = [readQuantity(main, locale), readQuantity(off, locale)];
  if (!value || !tolerance || tolerance.likeliest < 0 || more.length > 0) return undefined;
  const odd = [value, tolerance].find(({ readings }) => readings.length > 1);
  return {
    value: value.likeliest,
    tolerance: tolerance.likeliest,
    unit: value.unit === '' ? tolerance.unit : value.unit,
    ...(odd ? { ambiguous: { written: odd.written, ...writingsOf(odd.readings, locale) } } : {}),
  };
}

interface Quantity {
  readonly written: string;
  readonly likeliest: number;
  readonly readings: readonly number[];
  readonly unit: string;
}

/** The number ends with the last digit; behind it stands the unit. */
function readQuantity(text: string, locale: Locale): Quantity | undefined {
  const [, written = '', behind = ''] = /^(.*\d)(\D*)$/s.exec(text) ?? [];
  const readings = numberReadings(written, locale);
  const [likeliest] = readings;
  if (likeliest === undefined) return undefined;
  const unit = behind.replace(/\p{Cf}/gu, '').trim();
  return { written: written.trim(), likeliest, readings, unit: /^[.,;:]+$/.test(unit) ? '' : unit };
}

/** Both numbers in a way that leaves no doubt: three digits behind the sign get a fourth. */
function writingsOf(
  readings: readonly number[],
  locale: Locale,
): { readonly whole: string; readonly fraction: string } {
  const [least = 0, most = 0] = readings.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const digits = String(least).split('.')[1]?.length ?? 0;
  const fraction = least.toFixed(digits === 3 ? 4 : digits);
  return { whole: String(most), fraction: usesDecimalComma(locale) ? fraction.replace('.', ',') : fraction };
}
