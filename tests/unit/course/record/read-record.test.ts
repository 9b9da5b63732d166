import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../src/course/record/read-record.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import type { LearnerRecord } from '../../../../src/course/record/record.ts';
import { after, answered, finishedQuiz, inQuiz, oneAttempt, startQuiz } from './fixtures.ts';

const given = { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f1', score: 1 } as const;
const good: LearnerRecord = {
  version: 1,
  seed: 4_294_967_295,
  items: {
    greeting: { practice: { ...oneAttempt(), shown: true }, quiz: { count: 1, first: 0, best: 0, day: 3 } },
    constructor: { practice: oneAttempt(0.5) },
    'my-worst-day': { words: ['يوم طويل', ''] },
  },
  lessons: { 'meeting/listening': {}, 'trouble/sorry': { pressed: true, finished: 20_000 } },
  quizzes: { quiz: { count: 2, first: 0.5, best: 0.9, last: 0.7 } },
  runs: {
    quiz: { seed: 0, items: ['greeting'], answers: { greeting: given }, finished: true },
    'meeting/quiz': { seed: 7, items: ['greeting', 'on-the-phone'], answers: {} },
  },
  position: { lesson: 'trouble/sorry', heading: 'why' },
  completed: 20_001,
};

/** What is read from the good record with some of its fields replaced. */
const withFields = (fields: Readonly<Record<string, unknown>>) =>
  readRecord(JSON.stringify({ ...good, ...fields }));
const withPractice = (practice: unknown) =>
  withFields({ items: { bad: { practice }, greeting: { practice: oneAttempt() } } });
const withAnswer = (answer: unknown) =>
  withPractice({ ...oneAttempt(), last: { answer, fingerprint: 'f1', score: 1 } });

describe('a good text', () => {
  it('is read back as it was written', () => {
    expect(readRecord(JSON.stringify(good))).toEqual({ record: good });
  });

  it.each([
    [{ kind: 'keys', keys: [] }],
    [{ kind: 'keys', keys: ['a', '', 'c'] }],
    [{ kind: 'numbers', numbers: [-1.5, 30] }],
    [{ kind: 'text', locale: 'ar', texts: ['نعم', ''] }],
  ])('keeps the answer %o', (answer) => {
    expect(withAnswer(answer).record.items.bad?.practice?.last?.answer).toEqual(answer);
    expect(withAnswer(answer).fault).toBeUndefined();
  });

  it('may lack what is still empty', () => {
    expect(readRecord('{"version":1}')).toEqual({ record: emptyRecord });
  });

  it('without the fields that came last loses nothing', () => {
    const text =
      '{"version":1,"items":{"greeting":{"quiz":{"count":1,"first":0,"best":0,"day":3}}},"lessons":{"m/a":{}},' +
      '"quizzes":{"quiz":{"count":2,"first":0.5,"best":0.9}},"position":{"lesson":"m/a"}}';
    expect(readRecord(text)).toEqual({
      record: {
        version: 1,
        items: { greeting: { quiz: { count: 1, first: 0, best: 0, day: 3 } } },
        lessons: { 'm/a': {} },
        quizzes: { quiz: { count: 2, first: 0.5, best: 0.9, last: 0.9 } },
        runs: {},
        position: { lesson: 'm/a' },
      },
    });
  });

  it('does not carry unknown fields along', () => {
    expect(withFields({ spy: 'x' })).toEqual({ record: good });
  });
});

describe('a text that is no record', () => {
  it.each([
    [''],
    ['{"version":1,"items":{'],
    ['null'],
    ['[]'],
    ['"version"'],
    ['{}'],
    ['{"version":"1"}'],
    ['{"version":0}'],
    ['{"version":1.5}'],
    [`{"version":1,"lessons":{}}${' '.repeat(1_000_000)}`],
    ['['.repeat(100_000)],
  ])('is corrupt: %#', (text) => {
    expect(readRecord(text)).toEqual({
      record: { version: 1, items: {}, lessons: {}, quizzes: {}, runs: {} },
      fault: 'corrupt',
    });
  });

  it('of a newer version is told apart', () => {
    expect(readRecord('{"version":2,"items":[]}')).toEqual({ record: emptyRecord, fault: 'newer' });
  });
});

describe('a bad part', () => {
  it.each([
    ['items', { items: 'none' }, { ...good, items: {} }],
    ['lessons', { lessons: ['a'] }, { ...good, lessons: {} }],
    ['quizzes', { quizzes: null }, { ...good, quizzes: {} }],
    [
      'the last score of a quiz',
      { quizzes: { quiz: { count: 2, first: 0.5, best: 0.9, last: '1' } } },
      { ...good, quizzes: { quiz: { count: 2, first: 0.5, best: 0.9, last: 0.9 } } },
    ],
    ['runs', { runs: [] }, { ...good, runs: {} }],
    ['one quiz', { quizzes: { quiz: { count: 0, first: 0, best: 0 } } }, { ...good, quizzes: {} }],
    ['one lesson', { lessons: { 'm/a': 1, 'm/b': {} } }, { ...good, lessons: { 'm/b': {} } }],
    [
      'a day',
      { lessons: { 'm/b': { pressed: true, finished: 'today' } } },
      { ...good, lessons: { 'm/b': { pressed: true } } },
    ],
    ['an id', { lessons: { '../b': {}, 'M b': {}, 'm/b': {} } }, { ...good, lessons: { 'm/b': {} } }],
    [
      'a heading',
      { position: { lesson: 'trouble/sorry', heading: 5 } },
      { ...good, position: { lesson: 'trouble/sorry' } },
    ],
  ])('costs nothing but itself: %s', (_what, fields, record) => {
    expect(withFields(fields)).toEqual({ record, fault: 'corrupt' });
  });

  it.each([
    ['position', 'here'],
    ['position', { lesson: '' }],
    ['completed', -1],
    ['completed', 'yes'],
    ['seed', -1],
    ['seed', 0.5],
    ['seed', 4_294_967_296],
    ['seed', '7'],
  ])('is left out: %s %o', (field, value) => {
    const { record, fault } = withFields({ [field]: value });
    expect(fault).toBe('corrupt');
    expect(record).not.toHaveProperty(field);
    expect(record.items).toEqual(good.items);
  });

  it.each([
    ['null', null],
    ['no count', { first: 1, best: 1, day: 1 }],
    ['a count of none', { count: 0, first: 1, best: 1, day: 1 }],
    ['a score above 1', { count: 1, first: 2, best: 1, day: 1 }],
    ['a score that is text', { count: 1, first: 1, best: '1', day: 1 }],
    ['no day', { count: 1, first: 1, best: 1 }],
  ])('loses an item, not the others: %s', (_what, practice) => {
    const { record, fault } = withPractice(practice);
    expect(fault).toBe('corrupt');
    expect(record.items).toEqual({ greeting: { practice: oneAttempt() } });
  });

  it.each([
    ['an unknown kind', { kind: 'pairs', pairs: [] }],
    ['keys that are no list', { kind: 'keys', keys: 'b' }],
    ['keys that are no text', { kind: 'keys', keys: [1] }],
    ['a number that is none', { kind: 'numbers', numbers: [null] }],
    ['text without locale', { kind: 'text', texts: ['a'] }],
    ['endless keys', { kind: 'keys', keys: Array.from({ length: 1001 }, () => 'a') }],
  ])('of an answer costs the answer, not the score: %s', (_what, answer) => {
    const { record, fault } = withAnswer(answer);
    expect(fault).toBe('corrupt');
    expect(record.items.bad).toEqual({ practice: { count: 1, first: 1, best: 1, day: 20_778 } });
  });

  it.each([
    ['null', null],
    ['no seed', { items: ['a'], answers: {} }],
    ['a seed too large', { seed: 4_294_967_296, items: ['a'], answers: {} }],
    ['no items', { seed: 1, answers: {} }],
    ['an empty draw', { seed: 1, items: [], answers: {} }],
    ['an item twice', { seed: 1, items: ['a', 'b', 'a'], answers: {} }],
    ['an item that is no id', { seed: 1, items: ['a', '../b'], answers: {} }],
  ])('of a run costs the run, neither the others nor any result: %s', (_what, run) => {
    const { record, fault } = withFields({ runs: { ...good.runs, 'bad/quiz': run } });
    expect(fault).toBe('corrupt');
    expect(record).toEqual(good);
  });

  it.each([
    ['no list of answers', ['b'], {}],
    ['one bad answer', { a: given, b: { ...given, score: 2 } }, { a: given }],
    ['an answer under a bad id', { a: given, B: given }, { a: given }],
  ])('of the answers of a run costs nothing but itself: %s', (_what, answers, kept) => {
    const { record, fault } = withFields({ runs: { quiz: { seed: 1, items: ['a', 'b'], answers } } });
    expect(fault).toBe('corrupt');
    expect(record.runs).toEqual({ quiz: { seed: 1, items: ['a', 'b'], answers: kept } });
  });

  it('leaves a run open that does not clearly say it is finished', () => {
    const runs = { quiz: { seed: 1, items: ['a'], answers: {}, finished: 'yes' } };
    expect(withFields({ runs }).record.runs.quiz).not.toHaveProperty('finished');
  });

  it.each([['mine'], [[1]], [['x'.repeat(20_001)]]])(
    'of own words costs the words, not the attempts: %#',
    (words) => {
      const { record, fault } = withFields({ items: { greeting: { practice: oneAttempt(), words } } });
      expect(fault).toBe('corrupt');
      expect(record.items).toEqual({ greeting: { practice: oneAttempt() } });
    },
  );

  it('cannot reach the prototype of anything', () => {
    const { record } = readRecord(
      '{"version":1,"items":{"__proto__":{"practice":{"count":1}}},"lessons":{}}',
    );
    expect(Object.getPrototypeOf(record.items)).toBe(Object.prototype);
    expect(Object.keys(record.items)).toEqual([]);
  });
});

it('takes less than 200 characters for an answered item', () => {
  const size = (record: LearnerRecord) => JSON.stringify(record.items).length;
  const fingerprint = '0a1b2c3d';
  const longest = after(answered('visitor-while-on-phone', 2 / 3, { fingerprint }));
  expect(size(longest)).toBeLessThan(200);
});

it('takes less than 1,500 characters for a run of ten answered items', () => {
  const ids = Array.from({ length: 10 }, (_, place) => `visitor-while-phone-${place}`);
  const record = after(
    startQuiz(ids, 4_294_967_295),
    ...ids.map((id) => inQuiz(id, 2 / 3, { fingerprint: '0a1b2c3d' })),
    finishedQuiz(2 / 3),
  );
  expect(JSON.stringify(record.runs).length).toBeLessThan(1_500);
  expect(readRecord(JSON.stringify(record))).toEqual({ record });
});
