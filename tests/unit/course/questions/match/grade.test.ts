import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

describe('matching four rows with partners', () => {
  const key = { type: 'match', right: ['a', 'b', 'c', 'd'] } as const;

  it.each([
    ['a b c d', 1, 'right', [true, true, true, true]],
    ['a b d c', 0.5, 'partly', [true, true, false, false]],
    ['a . . .', 0.25, 'partly', [true, false, false, false]],
    ['a a a a', 0.25, 'partly', [true, false, false, false]],
    ['a b c z', 0.75, 'partly', [true, true, true, false]],
    ['b c d a', 0, 'wrong', [false, false, false, false]],
    ['. . . .', 0, 'wrong', [false, false, false, false]],
  ])('as `%s` is worth %d', (given, score, verdict, parts) => {
    expect(gradeAnswer(key, keys(given))).toEqual({ score, verdict, parts });
  });

  it.each(['', 'a b c', 'a b c d e'])('as `%s` is wrong: not one partner for each row', (given) => {
    expect(gradeAnswer(key, keys(given))).toEqual({ score: 0, verdict: 'wrong' });
  });
});
