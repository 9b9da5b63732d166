import { expect, it } from 'vitest';

import { letterOf } from '../../../../src/components/questions/letter-of.ts';

const part = (key: string) => ({ key, label: '', feedback: '' });

it('names an option by its place', () => {
  const options = ['a', 'b', 'c'].map((key) => ({ ...part(key), right: key === 'b' }));
  const choice = { kind: 'choice', type: 'single', options, hints: [] } as const;
  expect(letterOf(choice, 'c', 'en')).toBe('C');
  expect(letterOf(choice, 'c', 'ar')).toBe('ج');
});

it('names a step by its place on the slide that asks, not in the answer', () => {
  const parts = ['a', 'b', 'c'].map(part);
  const order = { kind: 'order', parts, start: ['c', 'a', 'b'], hints: [] } as const;
  expect(['a', 'b', 'c'].map((key) => letterOf(order, key, 'da'))).toEqual(['B', 'C', 'A']);
});

it('has no letter for what nobody votes on', () => {
  const numeric = { kind: 'numeric', unit: '', numbers: [], hints: [] } as const;
  expect(letterOf(numeric, 'a', 'en')).toBe('');
});
