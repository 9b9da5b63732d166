import { describe, expect, test } from 'vitest';

import { widthOf, wrapLabel } from '../../../../src/course/figures/measure-text.ts';

describe('the width of a text', () => {
  test('grows with its letters, and narrow ones take less', () => {
    expect(widthOf('Illi')).toBeLessThan(widthOf('Bomb'));
    expect(widthOf('Shop')).toBeCloseTo(2.39);
  });

  test('does not count the vowel signs of Arabic', () => {
    expect(widthOf('غدًا')).toBe(widthOf('غدا'));
  });
});

describe('a label', () => {
  test.each([
    ['Delivery', 8, ['Delivery']],
    ['Delivered: day two', 20, ['Delivered: day two']],
    ['Delivered: day two', 8, ['Delivered:', 'day two']],
    ['Her brister den', 6, ['Her brister', 'den']],
    ['التسليم: في اليوم الثاني', 8, ['التسليم: في', 'اليوم الثاني']],
    ['نقطة اتصال واحدة', 6, ['نقطة', 'اتصال واحدة']],
  ])('%s in a room of %i takes the lines %o', (text, room, lines) => {
    expect(wrapLabel(text, room)).toEqual(lines);
  });

  test.each([
    ['نقطة\u00A0اتصال واحدة', ['نقطة\u00A0اتصال', 'واحدة']],
    ['Om to\u00A0dage', ['Om', 'to\u00A0dage']],
    ['To\u00A0dage', ['To\u00A0dage']],
  ])('is not parted at the no-break space of %s', (text, lines) => {
    expect(wrapLabel(text, 2)).toEqual(lines);
  });

  test('is as wide with a no-break space as with any other', () => {
    expect(widthOf('to\u00A0dage')).toBe(widthOf('to dage'));
  });

  test('of one word stays one, however long it is', () => {
    expect(wrapLabel('Kontaktpunktsoplevelse', 3)).toEqual(['Kontaktpunktsoplevelse']);
  });
});
