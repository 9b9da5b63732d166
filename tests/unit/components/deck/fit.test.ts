import { describe, expect, it } from 'vitest';

import { fit, levels } from '../../../../src/components/deck/fit.ts';

const words = (count: number): string => 'abcd '.repeat(count).trim();

describe('the size of type on a slide', () => {
  it('is the largest for a title and two short points', () => {
    expect(
      fit([
        { size: 'large', text: 'Who may decide?' },
        { size: 'text', text: words(5), gap: 40 },
        { size: 'text', text: words(5), gap: 40 },
      ]),
    ).toBe(0);
  });

  it('gets smaller as text grows, and ends at 24 pixels', () => {
    const found = [10, 40, 80, 400].map((count) => fit([{ size: 'text', text: words(count) }]));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.at(-1)).toBe(levels.length - 1);
    expect(levels.at(-1)?.text).toBe(24);
  });

  it('counts the letters that are seen, not the tags', () => {
    const text = words(24);
    const tagged = text.replaceAll('abcd', '<strong class="some-long-name">abcd</strong>');
    expect(fit([{ size: 'large', text: tagged }])).toBe(fit([{ size: 'large', text }]));
  });

  it('gives Arabic lines more room', () => {
    const pieces = Array.from({ length: 7 }, () => ({ size: 'text', text: words(4), gap: 26 }) as const);
    expect(fit(pieces, 'arabic')).toBeGreaterThan(fit(pieces, 'latin'));
  });
});
