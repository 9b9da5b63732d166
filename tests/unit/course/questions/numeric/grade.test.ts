import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { numberReadings } from '../../../../../src/course/questions/read-number.ts';
import { numbers } from '../answers.ts';

describe('a number to be typed', () => {
  it.each([
    [30, 0.5, 30, 1],
    [30, 0.5, 29.5, 1],
    [30, 0.5, 30.5, 1],
    [30, 0.5, 30.51, 0],
    [30, 0.5, -30, 0],
    [8, 0, 8, 1],
    [8, 0, 8.001, 0],
    [1, 0.1, 1.1, 1],
    [1, 0.1, 1.1001, 0],
    [0.3, 0, 0.1 + 0.2, 1],
    [0, 0, 0, 1],
    [0, 0, -0, 1],
    [0, 0, 0.0001, 0],
    [30, 0.5, Number.NaN, 0],
    [30, 0.5, Number.POSITIVE_INFINITY, 0],
  ])('of %d ± %d gives %d the score %d', (value, tolerance, given, score) => {
    const key = { type: 'numeric', accepted: [{ value, tolerance }] } as const;
    expect(gradeAnswer(key, numbers(given))).toEqual({ score, verdict: score === 1 ? 'right' : 'wrong' });
  });

  it('is right within any of several ranges', () => {
    const accepted = [
      { value: 50, tolerance: 1 },
      { value: 0.5, tolerance: 0.01 },
    ];
    const scores = [0.5, 50, 25].map(
      (given) => gradeAnswer({ type: 'numeric', accepted }, numbers(given)).score,
    );
    expect(scores).toEqual([1, 1, 0]);
  });

  it.each([
    ['1.234', 'en', 1234, 1],
    ['1.234', 'da', 1234, 1],
    ['1.234', 'da', 1.234, 1],
    ['1,234', 'sv', 1234, 1],
    ['1.5', 'da', 1.5, 1],
    ['1.5', 'da', 15, 0],
    ['12.34', 'da', 1234, 0],
  ])('typed as `%s` in %s, where %d is right, has the score %d', (typed, locale, value, score) => {
    const key = { type: 'numeric', accepted: [{ value, tolerance: 0 }] } as const;
    expect(gradeAnswer(key, numbers(...numberReadings(typed, locale))).score).toBe(score);
  });

  it('is wrong when nothing, or more than the readings of one number, is given', () => {
    const key = { type: 'numeric', accepted: [{ value: 3, tolerance: 0 }] } as const;
    expect(gradeAnswer(key, numbers()).score).toBe(0);
    expect(gradeAnswer(key, numbers(1, 2, 3)).score).toBe(0);
  });
});
