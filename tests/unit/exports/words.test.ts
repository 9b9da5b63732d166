import { expect, it } from 'vitest';

import { wordsOf } from '../../../src/exports/words.ts';

const files = new Map([
  [
    'content/i18n/ar.json',
    '{ "a.place": "الوحدة {{number}}", "a.minutes_two": "دقيقتان", "a.minutes_other": "{{count}} دقيقة" }',
  ],
]);
const t = wordsOf({ files }, 'ar');

it('puts values in the places of their names', () => {
  expect(t('a.place', { number: 3 })).toBe('الوحدة 3');
});

it('takes the form of a plural that its language asks for', () => {
  expect(t('a.minutes', { count: 2 })).toBe('دقيقتان');
  expect(t('a.minutes', { count: 100 })).toBe('100 دقيقة');
});

it('gives the key of a word that is missing', () => {
  expect(t('a.nothing')).toBe('a.nothing');
});
