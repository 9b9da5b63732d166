import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { texts } from '../answers.ts';

const key = { type: 'blanks', accepted: [['løfte', 'kundeløfte'], ['tillid']], fold: true } as const;

describe('two blanks', () => {
  it.each([
    [['løfte', 'tillid'], 1, 'right', [true, true]],
    [['Kundeløfte', ' TILLID. '], 1, 'right', [true, true]],
    [['loefte', 'tillid'], 1, 'right', [true, true]],
    [['løfte', 'tro'], 0.5, 'partly', [true, false]],
    [['', 'tillid'], 0.5, 'partly', [false, true]],
    [['tillid', 'løfte'], 0, 'wrong', [false, false]],
    [['', ''], 0, 'wrong', [false, false]],
  ])('filled in with %j are worth %d', (given, score, verdict, parts) => {
    expect(gradeAnswer(key, texts('da', ...given))).toEqual({ score, verdict, parts });
  });

  it('keep letters apart unless the author lets them stand for one another', () => {
    const strict = { ...key, fold: false };
    expect(gradeAnswer(strict, texts('da', 'loefte', 'tillid')).parts).toEqual([false, true]);
  });

  it.each([[[]], [['løfte']], [['løfte', 'tillid', 'mere']]])(
    'are wrong with %j: not one text each',
    (given) => {
      expect(gradeAnswer(key, texts('da', ...given))).toEqual({ score: 0, verdict: 'wrong' });
    },
  );

  it('are graded whatever locale the record names', () => {
    expect(gradeAnswer(key, texts('no such_locale', 'løfte', 'tillid')).score).toBe(1);
  });
});
