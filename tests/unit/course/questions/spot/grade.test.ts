import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

describe('a text with one part to be found', () => {
  it.each([
    ['c', 1, 'right'],
    ['a', 0, 'wrong'],
    ['c a', 0, 'wrong'],
    ['a b c d', 0, 'wrong'],
    ['', 0, 'wrong'],
  ])('gives the marks `%s` all or nothing: %d', (marked, score, verdict) => {
    expect(gradeAnswer({ type: 'spot', right: ['c'] }, keys(marked))).toEqual({ score, verdict });
  });
});

describe('a text with two parts to be found', () => {
  it.each([
    ['b d', 1, 'right'],
    ['b', 0.5, 'partly'],
    ['b d a', 0.5, 'partly'],
    ['b a', 0, 'wrong'],
    ['a b c d', 0, 'wrong'],
  ])('gives the marks `%s` the score %d', (marked, score, verdict) => {
    expect(gradeAnswer({ type: 'spot', right: ['b', 'd'] }, keys(marked))).toEqual({ score, verdict });
  });
});
