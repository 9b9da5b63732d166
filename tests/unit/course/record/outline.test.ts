import { expect, it } from 'vitest';
import { lessonsOf } from '../../../../src/course/record/outline.ts';
import { outline } from './fixtures.ts';

it('lists the lessons in order', () => {
  expect(lessonsOf(outline).map(({ id }) => id)).toEqual([
    'meeting/first-impressions',
    'meeting/listening',
    'trouble/your-day',
    'trouble/sorry',
  ]);
});
