import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

describe('a question with several right options', () => {
  it.each([
    ['a b d e', 1, 'right'],
    ['e d b a', 1, 'right'],
    ['a b d', 0.75, 'partly'],
    ['a', 0.25, 'partly'],
    ['a b d e c', 0.75, 'partly'],
    ['a b c', 0.25, 'partly'],
    ['a b c f', 0, 'wrong'],
    ['c', 0, 'wrong'],
    ['c f g', 0, 'wrong'],
    ['', 0, 'wrong'],
    ['a a a a', 0.25, 'partly'],
    ['a z', 0, 'wrong'],
  ])('gives `%s` the score %d', (chosen, score, verdict) => {
    expect(gradeAnswer({ type: 'multiple', right: ['a', 'b', 'd', 'e'] }, keys(chosen))).toEqual({
      score,
      verdict,
    });
  });

  it('gives nothing for ticking everything where half of the options are right', () => {
    expect(gradeAnswer({ type: 'multiple', right: ['a', 'c'] }, keys('a b c d')).score).toBe(0);
  });
});
