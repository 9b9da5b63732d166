import { describe, expect, it } from 'vitest';
import { quizProgress, quizResult } from '../../../../src/course/record/quiz.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { successOf } from '../../../../src/course/record/success.ts';
import { after, finishedQuiz, inQuiz, startQuiz } from './fixtures.ts';

const quiz = 'meeting/quiz';
const given = { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f1', score: 1 };
const start = startQuiz(['c', 'a', 'b'], 42);

describe('the progress of a quiz', () => {
  it('is nothing before the first start', () => {
    expect(quizProgress(emptyRecord, quiz)).toBeUndefined();
    expect(quizProgress(after(start), 'constructor')).toBeUndefined();
  });

  it.each([
    ['at the start', [], 0],
    ['after the first item', ['c'], 1],
    ['after the first two', ['c', 'a'], 2],
    ['with the first left out', ['a', 'b'], 0],
    ['with the second left out', ['b', 'c'], 1],
    ['with all answered', ['c', 'a', 'b'], 3],
  ])('points to the first unanswered item: %s', (_what, answered, index) => {
    expect(quizProgress(after(start, ...answered.map((item) => inQuiz(item))), quiz)?.index).toBe(index);
  });

  it('gives the run as it is', () => {
    expect(quizProgress(after(start, inQuiz('c')), quiz)).toEqual({
      seed: 42,
      items: ['c', 'a', 'b'],
      answers: { c: given },
      index: 1,
    });
  });

  it('says of a finished run that it is', () => {
    expect(quizProgress(after(start, inQuiz('c'), finishedQuiz(0.3)), quiz)).toEqual({
      seed: 42,
      items: ['c', 'a', 'b'],
      answers: { c: given },
      index: 1,
      finished: true,
    });
  });
});

describe('a bank that changed since the start', () => {
  const record = after(start, inQuiz('c'), inQuiz('a'));

  it.each([
    ['nothing', ['a', 'b', 'c'], ['c', 'a', 'b'], ['c', 'a'], 2],
    ['an answered item', ['a', 'b'], ['a', 'b'], ['a'], 1],
    ['the unanswered item', ['a', 'c'], ['c', 'a'], ['c', 'a'], 2],
    ['all answered items', ['b'], ['b'], [], 0],
    ['nothing, and has more', ['new', 'c', 'b', 'a'], ['c', 'a', 'b'], ['c', 'a'], 2],
  ])('drops from the run what it lost: %s', (_what, bank, items, answered, index) => {
    const progress = quizProgress(record, quiz, new Set(bank));
    expect(progress?.items).toEqual(items);
    expect(Object.keys(progress?.answers ?? {})).toEqual(answered);
    expect(progress?.index).toBe(index);
  });

  it('leaves no run without any of its items', () => {
    expect(quizProgress(record, quiz, new Set(['new']))).toBeUndefined();
  });
});

describe('the result of a quiz', () => {
  it('is nothing until a run is finished', () => {
    expect(quizResult(after(start, inQuiz('c')), quiz)).toBeUndefined();
    expect(quizResult(emptyRecord, 'constructor')).toBeUndefined();
  });

  it('stays while the next run is open', () => {
    const record = after(start, inQuiz('c'), finishedQuiz(0.5), start);
    expect(quizResult(record, quiz)).toEqual({ count: 1, first: 0.5, best: 0.5, last: 0.5 });
  });

  it.each([
    ['the final quiz below mastery', 'quiz', [0.5], 'failed'],
    ['the final quiz at mastery, then below', 'quiz', [0.8, 0.2], 'passed'],
    ['a module quiz', 'meeting/quiz', [1], 'unknown'],
  ] as const)('makes for success after %s', (_what, id, scores, status) => {
    const run = (score: number) => [
      startQuiz(['a'], 1, id),
      inQuiz('a', 1, { quiz: id }),
      finishedQuiz(score, id),
    ];
    expect(successOf(after(...scores.flatMap(run)), 0.8)).toBe(status);
  });

  it('is no success while the final quiz is only open', () => {
    expect(successOf(after(startQuiz(['a'], 1, 'quiz'), inQuiz('a', 1, { quiz: 'quiz' })), 0.8)).toBe(
      'unknown',
    );
  });
});
