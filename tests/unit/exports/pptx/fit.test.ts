import { expect, it } from 'vitest';

import { fitSize, heightOf } from '../../../../src/exports/pptx/fit.ts';
import { plainParagraph } from '../../../../src/exports/pptx/paragraphs.ts';

const short = [plainParagraph('Ready before they arrive', { mark: 'point' })];
const long = Array.from({ length: 8 }, () => plainParagraph('A sentence that takes its room. '.repeat(6)));

it('takes the largest size at which a text stays in its box', () => {
  expect(fitSize(short, 400, [32, 28, 24], { width: 1104 })).toBe(32);
  const size = fitSize(long, 400, [32, 28, 24, 20, 16, 12, 10], { width: 1104 });
  expect(heightOf(long, size, { width: 1104 })).toBeLessThanOrEqual(400);
  expect(size).toBeLessThan(24);
});

it('takes the smallest when none is small enough', () => {
  expect(fitSize(long, 40, [32, 28], { width: 1104 })).toBe(28);
});

it('knows that marks and gaps take room', () => {
  expect(heightOf(short, 24, { width: 1104 })).toBeCloseTo(39.68);
  expect(heightOf(short, 24, { width: 1104, gap: 0.5 })).toBeCloseTo(55.68);
  expect(heightOf(short, 24, { width: 400 })).toBeCloseTo(79.36);
});
