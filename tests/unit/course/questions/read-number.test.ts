import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberReadings, readNumber } from '../../../../src/course/questions/read-number.ts';

const locales = ['en', 'da', 'sv', 'ar'] as const;

describe('a number is read alike in every language', () => {
  it.each([
    ['8', 8],
    ['+8', 8],
    ['-3', -3],
    ['\u22123', -3],
    ['–3', -3],
    ['- 3', -3],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0.234', 0.234],
    ['1234.567', 1234.567],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567.8', 1_234_567.8],
    ['٣٫٥', 3.5],
    ['٣،٥', 3.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۱۲', 12],
    ['\u200f-٣', -3],
    ['15 %', 15],
    ['15%', 15],
    ['15\u00a0%', 15],
    ['٢٥٪', 25],
    ['25%\u200e', 25],
    [' 30. ', 30],
    ['-0', 0],
    ['007', 7],
  ])('`%s`', (text, value) => {
    expect(locales.map((locale) => numberReadings(text, locale))).toEqual(locales.map(() => [value]));
  });
});

describe('one sign with three digits behind it is read as the language would, then as the others', () => {
  it.each([
    ['1.234', 'da', [1234, 1.234]],
    ['1.234', 'sv', [1234, 1.234]],
    ['1.234', 'en', [1.234, 1234]],
    ['1.234', 'ar', [1.234, 1234]],
    ['1,234', 'en', [1234, 1.234]],
    ['1,234', 'ar', [1234, 1.234]],
    ['1,234', 'da', [1.234, 1234]],
    ['1,234', 'sv', [1.234, 1234]],
    ['-12.345', 'da', [-12_345, -12.345]],
    ['١٬٢٣٤', 'ar', [1234]],
  ])('`%s` in %s', (text, locale, readings) => {
    expect(numberReadings(text, locale)).toEqual(readings);
    expect(readNumber(text, locale)).toBe(readings[0]);
  });
});

describe('no number is read from', () => {
  it.each([
    '',
    ' ',
    '.',
    '%',
    '-',
    'ten',
    '1e5',
    '0x10',
    'Infinity',
    '1 2',
    '1 23',
    '12.5.3',
    '1.5,2',
    '1,23,456',
    '1.234 567',
    '5 kr',
    '9–10',
    '1/2',
    '--3',
    '9'.repeat(400),
  ])('`%s`', (text) => {
    expect(locales.map((locale) => readNumber(text, locale))).toEqual(locales.map(() => undefined));
  });
});

it('reads back what each language writes', () => {
  const tags = fc.constantFrom('en', 'da', 'sv', 'ar-u-nu-latn', 'ar-EG', 'fa', 'de', 'fr');
  const values = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100);
  fc.assert(
    fc.property(tags, values, (tag, value) => {
      expect(readNumber(new Intl.NumberFormat(tag).format(value), tag)).toBe(value + 0);
    }),
    { numRuns: 400 },
  );
});

it('never fails, and gives at most two finite readings', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789.,+-% ٫٬٣'.split('')) }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...locales), (given, locale) => {
      const readings = numberReadings(given, locale);
      expect(readings.length).toBeLessThanOrEqual(2);
      expect(readings.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
