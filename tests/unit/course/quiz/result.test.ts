import { describe, expect, it } from 'vitest';
import { isMastered, percentOf } from '../../../../src/course/quiz/result.ts';
import { scoreOfDraw } from '../../../../src/course/quiz/score-of-draw.ts';

describe('the score of a quiz', () => {
  it.each([
    [
      'all right',
      [
        { points: 1, score: 1 },
        { points: 1, score: 1 },
      ],
      1,
    ],
    [
      'half right',
      [
        { points: 1, score: 1 },
        { points: 1, score: 0 },
      ],
      0.5,
    ],
    [
      'the heavier item right',
      [
        { points: 3, score: 1 },
        { points: 1, score: 0 },
      ],
      0.75,
    ],
    [
      'parts right',
      [
        { points: 2, score: 0.5 },
        { points: 2, score: 0.25 },
      ],
      0.375,
    ],
    ['an item left open', [{ points: 1, score: 1 }, { points: 1 }], 0.5],
    ['no items', [], 0],
  ])('with %s', (_what, draw, score) => {
    expect(scoreOfDraw(draw)).toBe(score);
  });
});

describe('the per cent shown', () => {
  it.each([
    [0, 0],
    [0.799, 79],
    [0.8, 80],
    [0.29, 29],
    [0.57, 57],
    [2 / 3, 66],
    [1, 100],
  ])('of %d is %d', (score, percent) => {
    expect(percentOf(score)).toBe(percent);
  });
});

describe('mastery', () => {
  it.each([
    [0.8, 80, true],
    [0.799, 80, false],
    [0.29, 29, true],
    [1, 100, true],
    [0.999, 100, false],
    [0, 0, true],
  ])('of %d against %d per cent: %s', (score, mastery, reached) => {
    expect(isMastered(score, mastery)).toBe(reached);
  });
});
