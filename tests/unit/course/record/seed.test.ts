import { expect, it } from 'vitest';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { drawSeed, withSeed } from '../../../../src/course/record/seed.ts';

it.each([
  [0, 0],
  [0.5, 2_147_483_648],
  [0.1, 429_496_729],
  [0.999_999_999_999, 4_294_967_295],
])('a draw of %f is the seed %i', (drawn, seed) => {
  expect(drawSeed(() => drawn)).toBe(seed);
});

it('gives a record a seed once', () => {
  expect(withSeed(emptyRecord, 7)).toEqual({
    version: 1,
    seed: 7,
    items: {},
    lessons: {},
    quizzes: {},
    runs: {},
  });
});

it.each([0, 5])('gives the same record back when its seed is %i already', (seed) => {
  const record = { ...emptyRecord, seed };
  expect(withSeed(record, 7)).toBe(record);
});
