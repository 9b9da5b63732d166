import { describe, expect, it } from 'vitest';
import type { LearnerAction } from '../../../../src/course/record/events.ts';
import { lessonsOf } from '../../../../src/course/record/outline.ts';
import { progressOf } from '../../../../src/course/record/progress.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import {
  after,
  answered,
  continued,
  finishedQuiz,
  inQuiz,
  oneAttempt,
  outline,
  startQuiz,
} from './fixtures.ts';

const quiz = 'meeting/quiz';
const given = { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f1', score: 1 };

describe('starting a quiz', () => {
  it('keeps the items drawn in their order, and the seed', () => {
    expect(after(startQuiz(['on-the-phone', 'greeting'], 42))).toEqual({
      ...emptyRecord,
      runs: { 'meeting/quiz': { seed: 42, items: ['on-the-phone', 'greeting'], answers: {} } },
    });
  });

  it('takes an item drawn twice once', () => {
    expect(after(startQuiz(['a', 'b', 'a'])).runs[quiz]?.items).toEqual(['a', 'b']);
  });

  it('leaves the run of another quiz alone', () => {
    const record = after(startQuiz(['a']), inQuiz('a'), startQuiz(['b'], 8, 'quiz'));
    expect(record.runs[quiz]).toEqual({ seed: 7, items: ['a'], answers: { a: given } });
    expect(record.runs.quiz).toEqual({ seed: 8, items: ['b'], answers: {} });
  });

  it('leaves an open run without a result: the last start wins', () => {
    const record = after(startQuiz(['a', 'b']), inQuiz('a'), startQuiz(['b', 'c'], 8));
    expect(record.runs[quiz]).toEqual({ seed: 8, items: ['b', 'c'], answers: {} });
    expect(record.quizzes).toEqual({});
    expect(record.items.a?.quiz?.count).toBe(1);
  });

  it('replaces a finished run and keeps its result', () => {
    const record = after(startQuiz(['a']), inQuiz('a'), finishedQuiz(1), startQuiz(['a'], 8));
    expect(record.runs[quiz]).toEqual({ seed: 8, items: ['a'], answers: {} });
    expect(record.quizzes[quiz]).toEqual({ count: 1, first: 1, best: 1, last: 1 });
  });
});

describe('answering in a quiz', () => {
  it('keeps the answer in the run, and the attempt with the item', () => {
    const record = after(startQuiz(['greeting', 'on-the-phone']), inQuiz('greeting', 2 / 3));
    const last = { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f1', score: 0.666 };
    expect(record.runs[quiz]?.answers).toEqual({ greeting: last });
    expect(record.items).toEqual({
      greeting: { quiz: { count: 1, first: 0.666, best: 0.666, day: 20_778, last } },
    });
  });

  it('keeps first, best and last of an item over all quizzes it is in', () => {
    const record = after(
      startQuiz(['greeting']),
      inQuiz('greeting', 0.25),
      startQuiz(['greeting'], 8, 'quiz'),
      inQuiz('greeting', 1, { quiz: 'quiz' }),
      startQuiz(['greeting'], 9),
      inQuiz('greeting', 0.5, { fingerprint: 'f2' }),
    );
    expect(record.items.greeting?.quiz).toEqual({
      count: 3,
      first: 0.25,
      best: 1,
      day: 20_778,
      last: { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f2', score: 0.5 },
    });
    expect(record.runs.quiz?.answers.greeting?.score).toBe(1);
  });

  it('adds to what was answered before', () => {
    const record = after(startQuiz(['a', 'b']), inQuiz('b'), inQuiz('a'));
    expect(record.runs[quiz]).toEqual({ seed: 7, items: ['a', 'b'], answers: { b: given, a: given } });
  });

  it('takes an item called like an inherited property for an unanswered one', () => {
    const record = after(startQuiz(['constructor']), inQuiz('constructor'));
    expect(Object.keys(record.runs[quiz]?.answers ?? {})).toEqual(['constructor']);
  });
});

describe('finishing a quiz', () => {
  const run = (score: number, seed: number) => [startQuiz(['a'], seed), inQuiz('a'), finishedQuiz(score)];

  it('keeps the run with its answers for the review', () => {
    expect(after(...run(1, 7)).runs[quiz]).toEqual({
      seed: 7,
      items: ['a'],
      answers: { a: given },
      finished: true,
    });
  });

  it.each([
    ['one run', [0.5], { count: 1, first: 0.5, best: 0.5, last: 0.5 }],
    ['a better second', [0.25, 0.75], { count: 2, first: 0.25, best: 0.75, last: 0.75 }],
    ['a worse third', [0.25, 0.75, 0], { count: 3, first: 0.25, best: 0.75, last: 0 }],
    ['thirds', [1 / 3, 2 / 3], { count: 2, first: 0.333, best: 0.666, last: 0.666 }],
    ['scores out of range', [-1, 1.5], { count: 2, first: 0, best: 1, last: 1 }],
  ])('keeps first, best and last score: %s', (_what, scores, result) => {
    expect(after(...scores.flatMap(run)).quizzes).toEqual({ 'meeting/quiz': result });
  });

  it('leaves the results of other quizzes alone', () => {
    const final = [startQuiz(['b'], 1, 'quiz'), inQuiz('b', 1, { quiz: 'quiz' }), finishedQuiz(0.8, 'quiz')];
    expect(after(...final, ...run(0.5, 7)).quizzes).toEqual({
      quiz: { count: 1, first: 0.8, best: 0.8, last: 0.8 },
      'meeting/quiz': { count: 1, first: 0.5, best: 0.5, last: 0.5 },
    });
  });

  it('may leave items unanswered', () => {
    const record = after(startQuiz(['a', 'b']), inQuiz('a'), finishedQuiz(0.5));
    expect(record.runs[quiz]?.finished).toBe(true);
    expect(record.quizzes[quiz]?.last).toBe(0.5);
  });
});

describe('a quiz event that fits no open run', () => {
  const open = after(startQuiz(['a', 'b']), inQuiz('a', 0));
  const finished = continued(open, finishedQuiz(0.5));

  it.each<[string, typeof open, LearnerAction]>([
    ['a start with nothing drawn', open, startQuiz([])],
    ['an answer before any start', emptyRecord, inQuiz('a')],
    ['an answer to an item that is not in the run', open, inQuiz('c')],
    ['a second answer to the same item', open, inQuiz('a', 1)],
    ['an answer in another quiz', open, inQuiz('b', 1, { quiz: 'quiz' })],
    ['an answer after the end', finished, inQuiz('b')],
    ['an end before any start', emptyRecord, finishedQuiz(1)],
    ['an end before any answer', after(startQuiz(['a'])), finishedQuiz(0)],
    ['an end of another quiz', open, finishedQuiz(1, 'quiz')],
    ['a second end', finished, finishedQuiz(1)],
  ])('changes nothing: %s', (_what, record, action) => {
    expect(continued(record, action)).toBe(record);
  });
});

describe('practice and quizzes', () => {
  const practised = after(answered('guess', 0), answered('greeting', 0.5), {
    kind: 'solutionShown',
    item: 'greeting',
  });
  const run = [startQuiz(['guess', 'greeting']), inQuiz('guess'), inQuiz('greeting'), finishedQuiz(1)];

  it('stay apart: a quiz leaves practice, lessons and position as they were', () => {
    const record = continued(practised, ...run);
    expect(record.items).toEqual({
      guess: { practice: oneAttempt(0), quiz: oneAttempt(1) },
      greeting: { practice: { ...oneAttempt(0.5), shown: true }, quiz: oneAttempt(1) },
    });
    expect(record.lessons).toBe(practised.lessons);
    expect(record.position).toBe(practised.position);
  });

  it('stay apart: practice leaves runs, results and quiz attempts as they were', () => {
    const quizzed = after(...run);
    const record = continued(quizzed, answered('greeting', 0), { kind: 'itemRetried', item: 'greeting' });
    expect(record.runs).toBe(quizzed.runs);
    expect(record.quizzes).toBe(quizzed.quizzes);
    expect(record.items.greeting?.quiz).toEqual(oneAttempt(1));
    expect(record.items.greeting?.practice).toEqual({ count: 1, first: 0, best: 0, day: 20_778 });
  });

  it('leave no verdict of a quiz to clear, and no solution to show, in a lesson', () => {
    const quizzed = after(...run);
    expect(continued(quizzed, { kind: 'itemRetried', item: 'greeting' })).toBe(quizzed);
    expect(continued(quizzed, { kind: 'solutionShown', item: 'greeting' })).toBe(quizzed);
  });

  it('finish no lesson by a quiz', () => {
    const items = lessonsOf(outline).flatMap((lesson) => lesson.items.map(({ id }) => id));
    const record = after(startQuiz(items), ...items.map((id) => inQuiz(id)), finishedQuiz(1));
    expect(progressOf(record, outline)).toMatchObject({ state: 'notStarted', answered: 0 });
  });
});
