import { expect, it } from 'vitest';
import { epochDay } from '../../../../src/course/record/day.ts';

it.each([
  ['just after midnight', new Date(2026, 10, 21, 0, 0, 1), 20_778],
  ['just before midnight', new Date(2026, 10, 21, 23, 59, 59), 20_778],
  ['the next morning', new Date(2026, 10, 22, 7), 20_779],
])('the day where the learner is, %s', (_when, moment, day) => {
  expect(epochDay(moment)).toBe(day);
});
