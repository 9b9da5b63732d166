import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

describe('sorting five items into two groups', () => {
  const key = { type: 'classify', right: ['a', 'a', 'b', 'b', 'b'] } as const;

  it.each([
    ['a a b b b', 1, 'right', [true, true, true, true, true]],
    ['a a b b a', 0.8, 'partly', [true, true, true, true, false]],
    ['b b b b b', 0.6, 'partly', [false, false, true, true, true]],
    ['a . b . .', 0.4, 'partly', [true, false, true, false, false]],
    ['b b a a a', 0, 'wrong', [false, false, false, false, false]],
  ])('as `%s` is worth %d', (given, score, verdict, parts) => {
    expect(gradeAnswer(key, keys(given))).toEqual({ score, verdict, parts });
  });

  it.each(['', 'a', 'a a b b b b'])('as `%s` is wrong: not one group for each item', (given) => {
    expect(gradeAnswer(key, keys(given))).toEqual({ score: 0, verdict: 'wrong' });
  });
});
