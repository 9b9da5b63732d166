import { describe, expect, it } from 'vitest';
import { withoutUnit } from '../../../../../src/course/questions/compare/without-unit.ts';
import { numberReadings } from '../../../../../src/course/questions/read-number.ts';

const read = (text: string, unit: string) => numberReadings(withoutUnit(text, unit), 'en');

describe('a number is read beside a sign or a word for per cent or a currency', () => {
  it.each([
    ['15', 15],
    ['%15', 15],
    ['15%', 15],
    ['٪١٥', 15],
    ['١٥٪', 15],
    ['% 15', 15],
    ['15 percent', 15],
    ['15 per cent', 15],
    ['15 Percent.', 15],
    ['15percent', 15],
    ['15 procent', 15],
    ['15 PROCENT', 15],
    ['15 pct.', 15],
    ['15 pct', 15],
    ['15 في المئة', 15],
    ['15 في المائة', 15],
    ['15 بالمئة', 15],
    ['١٥ بالمائة', 15],
    ['€15', 15],
    ['15 €', 15],
    ['£15', 15],
    ['$ 15', 15],
    ['kr 15', 15],
    ['kr. 15', 15],
    ['15 kr', 15],
    ['15 kr.', 15],
    ['15 Kr.', 15],
    ['15,-', 15],
    ['15:-', 15],
    ['15.-', 15],
    ['15 kroner', 15],
    ['15 kronor', 15],
    ['15 كرونة', 15],
    ['DKK 15', 15],
    ['15 SEK', 15],
    ['EUR 15', 15],
    ['15 euro', 15],
    ['-€15', -15],
    ['€-15', -15],
    ['\u2212 kr. 15', -15],
    ['%\u200f15', 15],
    ['\u200e15\u00a0pct.\u200e', 15],
    ['€1,234.50', 1234.5],
  ])('`%s`', (text, value) => {
    expect(read(text, '')).toEqual([value]);
    expect(read(text, '%')).toEqual([value]);
  });
});

describe('a number is read beside the unit of its question', () => {
  it.each([
    ['30 s', 's', 30],
    ['30s', 's', 30],
    ['30 S', 's', 30],
    ['30 s.', 's', 30],
    ['45 ثانية', 'ثانية', 45],
    ['5 °C', '°C', 5],
    ['-5 °C', '°C', -5],
    ['3 min', 'min.', 3],
    ['3 min.', 'min.', 3],
    ['12 calls a day', 'calls a day', 12],
    ['NPS 30', 'NPS', 30],
    ['7 (of 10)', '(of 10)', 7],
  ])('`%s`, of which the unit is `%s`', (text, unit, value) => {
    expect(read(text, unit)).toEqual([value]);
  });
});

describe('no number is read from', () => {
  it.each([
    ['', '%'],
    ['%', '%'],
    ['percent', '%'],
    ['kr.', 'kr.'],
    ['s', 's'],
    ['a few', '%'],
    ['fifteen', '%'],
    ['about 15', '%'],
    ['15 or 16', '%'],
    ['15–16 %', '%'],
    ['9 of 60', '%'],
    ['9/60', '%'],
    ['15 minutes', 's'],
    ['1s5', 's'],
    ['1%5', '%'],
    ['15 krone-ish', 'kr.'],
    ['15 procentenheter', '%'],
  ])('`%s`, of which the unit is `%s`', (text, unit) => {
    expect(read(text, unit)).toEqual([]);
  });
});
