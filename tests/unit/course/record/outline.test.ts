import { expect, it } from 'vitest';
import { isOutline, lessonsOf } from '../../../../src/course/record/outline.ts';
import { outline } from './fixtures.ts';

it('accepts an outline that went through JSON', () => {
  const value: unknown = JSON.parse(JSON.stringify(outline));
  expect(isOutline(value)).toBe(true);
});

it.each([
  ['nothing', null],
  ['a list', []],
  ['no modules', { id: 'c' }],
  ['an empty id', { id: '', modules: [] }],
  ['a module that is none', { id: 'c', modules: [null] }],
  ['a lesson without items', { id: 'c', modules: [{ id: 'm', lessons: [{ id: 'm/l' }] }] }],
  [
    'an item that does not say whether it counts',
    { id: 'c', modules: [{ id: 'm', lessons: [{ id: 'm/l', items: [{ id: 'q' }] }] }] },
  ],
])('refuses %s', (_what, value) => {
  expect(isOutline(value)).toBe(false);
});

it('lists the lessons in order', () => {
  expect(lessonsOf(outline).map(({ id }) => id)).toEqual([
    'meeting/first-impressions',
    'meeting/listening',
    'trouble/your-day',
    'trouble/sorry',
  ]);
});
