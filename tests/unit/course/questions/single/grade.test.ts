import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

describe('a question with one right option', () => {
  it.each([
    ['b', 1, 'right'],
    ['a', 0, 'wrong'],
    ['', 0, 'wrong'],
    ['b c', 0, 'wrong'],
    ['b b', 0, 'wrong'],
    ['z', 0, 'wrong'],
    ['.', 0, 'wrong'],
  ])('gives `%s` the score %d', (chosen, score, verdict) => {
    expect(gradeAnswer({ type: 'single', right: ['b'] }, keys(chosen))).toEqual({ score, verdict });
  });
});
