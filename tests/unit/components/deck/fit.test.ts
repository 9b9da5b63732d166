import { readFileSync } from 'node:fs';
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
    ).toEqual({ wide: 0, narrow: 0 });
  });

  it('gets smaller as text grows, and ends at 24 pixels', () => {
    const found = [10, 40, 80, 400].map((count) => fit([{ size: 'text', text: words(count) }]).wide);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.at(-1)).toBe(levels.length - 1);
    expect(levels.at(-1)?.text).toBe(24);
  });

  it('is judged for each canvas: long lines take more of them on the narrow one, many short lines have more room', () => {
    const long = fit([{ size: 'large', text: words(30) }]);
    expect(long.narrow).toBeGreaterThan(long.wide);
    const many = fit(Array.from({ length: 8 }, () => ({ size: 'text', text: 'abcd', gap: 12 }) as const));
    expect(many.wide).toBeGreaterThan(many.narrow);
  });

  it('counts the letters that are seen, not the tags', () => {
    const text = words(24);
    const tagged = text.replaceAll('abcd', '<strong class="some-long-name">abcd</strong>');
    expect(fit([{ size: 'large', text: tagged }])).toEqual(fit([{ size: 'large', text }]));
  });

  it('gives Arabic lines more room', () => {
    const pieces = Array.from({ length: 7 }, () => ({ size: 'text', text: words(4), gap: 26 }) as const);
    expect(fit(pieces, 'arabic').wide).toBeGreaterThan(fit(pieces, 'latin').wide);
  });

  it.each(['data-fit', 'data-fit-narrow'])('is what the style sheet makes of %s', (attribute) => {
    const sheet = readFileSync(new URL('../../../../src/styles/slide/levels.css', import.meta.url), 'utf8');
    const rule = new RegExp(
      `\\[${attribute}='(\\d)'\\] > \\.tp-slide__face \\{\\s*--tp-title-size: (\\d+);\\s*--tp-text-size: (\\d+);`,
      'g',
    );
    const sizes = [...sheet.matchAll(rule)].map(([, level, large, text]) => [level, large, text].map(Number));
    expect(sizes).toEqual(levels.map(({ large, text }, level) => [level, large, text]));
  });
});
