import { describe, expect, it } from 'vitest';
import { isScored } from '../../../../../src/course/questions/grade.ts';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys, texts } from '../answers.ts';

describe('a reflection', () => {
  it.each([
    [texts('en', 'I would greet first.'), 1, 'right'],
    [texts('en', '', 'Second thoughts.'), 1, 'right'],
    [texts('en', ' \n '), 0, 'wrong'],
    [texts('en'), 0, 'wrong'],
    [keys('a'), 0, 'wrong'],
  ])('is done when something is written: %j', (answer, score, verdict) => {
    expect(gradeAnswer({ type: 'reflection' }, answer)).toEqual({ score, verdict });
  });

  it('is the one type that counts in no score', () => {
    const types = ['single', 'multiple', 'spot', 'order', 'match', 'classify', 'numeric', 'blanks'] as const;
    expect(types.every((type) => isScored(type))).toBe(true);
    expect(isScored('reflection')).toBe(false);
  });
});
