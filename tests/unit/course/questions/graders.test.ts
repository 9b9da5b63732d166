import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../src/course/questions/graders.ts';
import type { AnswerKey, AnswerType } from '../../../../src/course/questions/grade.ts';
import type { Answer } from '../../../../src/course/record/answer.ts';

const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', '');
const right = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });
const word = fc.constantFrom('løfte', 'tillid', 'وعد', '');
const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }));

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('keys'), keys: fc.array(letter, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('numbers'), numbers: fc.array(number, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('text'),
    locale: fc.constantFrom('en', 'da', 'ar', 'tr', ''),
    texts: fc.array(fc.oneof(word, fc.string()), { maxLength: 3 }),
  }),
);

const answerKeys: fc.Arbitrary<AnswerKey> = fc.oneof(
  fc.record({ type: fc.constantFrom('single', 'multiple', 'spot', 'order'), right }),
  fc.record({ type: fc.constantFrom('match', 'classify'), right: fc.array(letter, { maxLength: 6 }) }),
  fc.record({
    type: fc.constant('numeric'),
    accepted: fc.array(fc.record({ value: fc.integer({ min: -5, max: 5 }), tolerance: fc.nat(3) })),
  }),
  fc.record({
    type: fc.constant('blanks'),
    accepted: fc.array(fc.array(word), { maxLength: 3 }),
    fold: fc.boolean(),
  }),
  fc.record({ type: fc.constant('reflection') }),
);

describe('every grader, whatever the answer', () => {
  it('gives a score from 0 to 1 and the verdict that belongs to it', () => {
    fc.assert(
      fc.property(answerKeys, answers, (key, answer) => {
        const { score, verdict } = gradeAnswer(key, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(verdict).toBe(score === 1 ? 'right' : score === 0 ? 'wrong' : 'partly');
      }),
      { numRuns: 400 },
    );
  });

  it('shows all parts as right for a right answer, and none for a wrong one', () => {
    fc.assert(
      fc.property(answerKeys, answers, (key, answer) => {
        const { verdict, parts = [] } = gradeAnswer(key, answer);
        if (verdict === 'right') expect(parts).not.toContain(false);
        if (verdict === 'wrong') expect(parts).not.toContain(true);
        if (verdict === 'partly' && parts.length > 0) expect(new Set(parts).size).toBe(2);
      }),
      { numRuns: 400 },
    );
  });

  it('takes an answer of another kind for wrong', () => {
    const unfit: Readonly<Record<AnswerType, Answer>> = {
      single: { kind: 'text', locale: 'en', texts: ['a'] },
      multiple: { kind: 'numbers', numbers: [1] },
      spot: { kind: 'text', locale: 'en', texts: ['a'] },
      order: { kind: 'text', locale: 'en', texts: ['a'] },
      match: { kind: 'numbers', numbers: [1] },
      classify: { kind: 'text', locale: 'en', texts: ['a'] },
      numeric: { kind: 'keys', keys: ['a'] },
      blanks: { kind: 'keys', keys: ['a'] },
      reflection: { kind: 'numbers', numbers: [1] },
    };
    const choices = (['single', 'multiple', 'spot', 'order', 'match', 'classify'] as const).map((type) =>
      gradeAnswer({ type, right: ['a'] }, unfit[type]),
    );
    const typed = [
      gradeAnswer({ type: 'numeric', accepted: [{ value: 1, tolerance: 9 }] }, unfit.numeric),
      gradeAnswer({ type: 'blanks', accepted: [['a']], fold: false }, unfit.blanks),
      gradeAnswer({ type: 'reflection' }, unfit.reflection),
    ];
    expect([...choices, ...typed].map(({ score, verdict }) => [score, verdict])).toEqual(
      Array.from({ length: 9 }, () => [0, 'wrong']),
    );
  });

  it('has a key that survives being printed as JSON', () => {
    fc.assert(
      fc.property(answerKeys, (key) => {
        expect(JSON.parse(JSON.stringify(key))).toEqual({ ...key });
      }),
    );
  });
});
