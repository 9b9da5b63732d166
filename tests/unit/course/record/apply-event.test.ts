import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../../../src/course/record/apply-event.ts';
import { emptyRecord, entry } from '../../../../src/course/record/record.ts';
import { after, answered, continued } from './fixtures.ts';

const keys = (...chosen: readonly string[]) => ({ kind: 'keys', keys: chosen }) as const;

describe('answering an item', () => {
  it('keeps the first attempt, the answer and its fingerprint', () => {
    expect(after(answered('greeting', 0.5)).items).toEqual({
      greeting: {
        practice: {
          count: 1,
          first: 0.5,
          best: 0.5,
          day: 20_778,
          last: { answer: { kind: 'keys', keys: ['b'] }, fingerprint: 'f1', score: 0.5 },
        },
      },
    });
  });

  it('keeps first and best apart from the last answer', () => {
    const record = after(
      answered('greeting', 0.25),
      answered('greeting', 1),
      answered('greeting', 0, { answer: keys('a', 'c'), fingerprint: 'f2' }),
    );
    expect(record.items.greeting?.practice).toEqual({
      count: 3,
      first: 0.25,
      best: 1,
      day: 20_778,
      last: { answer: { kind: 'keys', keys: ['a', 'c'] }, fingerprint: 'f2', score: 0 },
    });
  });

  it('remembers the day of the last attempt', () => {
    const record = applyEvent(after(answered('greeting')), { ...answered('greeting'), day: 20_800 });
    expect(record.items.greeting?.practice?.day).toBe(20_800);
  });

  it('leaves quiz attempts alone', () => {
    const quiz = { count: 2, first: 0, best: 1, day: 20_000 };
    const record = continued({ ...emptyRecord, items: { greeting: { quiz } } }, answered('greeting', 0));
    expect(record.items.greeting?.quiz).toEqual(quiz);
    expect(record.items.greeting?.practice?.count).toBe(1);
  });

  it('moves the position to the lesson of the item', () => {
    expect(after(answered('greeting')).position).toEqual({ lesson: 'meeting/first-impressions' });
  });

  it.each([
    [1 / 3, 0.333],
    [2 / 3, 0.666],
    [0.9999, 0.999],
    [0.29, 0.29],
    [0.7 + 0.1, 0.8],
    [1, 1],
    [1.2, 1],
    [-0.5, 0],
  ])('stores the score %f as %f', (score, stored) => {
    expect(after(answered('greeting', score)).items.greeting?.practice?.best).toBe(stored);
  });

  it('takes an item called like an inherited property for a new one', () => {
    expect(entry(after(answered('constructor')).items, 'constructor')?.practice?.count).toBe(1);
  });

  it('does not change the record it is given', () => {
    applyEvent(emptyRecord, { ...answered('greeting'), day: 1 });
    expect(emptyRecord).toEqual({ version: 1, items: {}, lessons: {}, quizzes: {}, runs: {} });
  });
});

describe('trying again', () => {
  const record = after(answered('greeting', 0.5), { kind: 'solutionShown', item: 'greeting' });
  const retried = continued(record, { kind: 'itemRetried', item: 'greeting' });

  it('clears the verdict and the solution and keeps the scores', () => {
    expect(retried.items.greeting?.practice).toEqual({ count: 1, first: 0.5, best: 0.5, day: 20_778 });
  });

  it('counts the next answer as one more attempt', () => {
    const practice = continued(retried, answered('greeting', 1)).items.greeting?.practice;
    expect(practice).toMatchObject({ count: 2, first: 0.5, best: 1 });
    expect(practice).not.toHaveProperty('shown');
  });
});

describe('showing the solution', () => {
  it('is remembered of an answered item', () => {
    const record = after(answered('greeting', 0), { kind: 'solutionShown', item: 'greeting' });
    expect(record.items.greeting?.practice?.shown).toBe(true);
  });

  it('leaves no trace of an item nobody answered', () => {
    expect(after({ kind: 'solutionShown', item: 'greeting' }).items).toEqual({});
  });
});

describe('reading a lesson', () => {
  it('marks it as opened and as the last one', () => {
    const record = after({ kind: 'lessonOpened', lesson: 'meeting/listening' });
    expect(record.lessons).toEqual({ 'meeting/listening': {} });
    expect(record.position).toEqual({ lesson: 'meeting/listening' });
  });

  const heading = { kind: 'headingReached', lesson: 'meeting/listening', heading: 'second' } as const;

  it('remembers the last heading', () => {
    const record = after({ ...heading, heading: 'first' }, heading);
    expect(record.position).toEqual({ lesson: 'meeting/listening', heading: 'second' });
    expect(record.lessons).toEqual({ 'meeting/listening': {} });
  });

  it('keeps the heading when the same lesson is opened or answered in', () => {
    const lesson = 'meeting/listening';
    const record = after(heading, { kind: 'lessonOpened', lesson }, answered('greeting', 1, { lesson }));
    expect(record.position).toEqual({ lesson: 'meeting/listening', heading: 'second' });
  });

  it('forgets the heading when another lesson is opened', () => {
    const record = after(heading, { kind: 'lessonOpened', lesson: 'trouble/sorry' });
    expect(record.position).toEqual({ lesson: 'trouble/sorry' });
  });

  it('takes a heading of the same name in another lesson for another place', () => {
    const record = after(heading, { ...heading, lesson: 'trouble/sorry' });
    expect(record.position).toEqual({ lesson: 'trouble/sorry', heading: 'second' });
  });

  it('remembers that Finish was pressed', () => {
    const record = after({ kind: 'finishPressed', lesson: 'meeting/listening' });
    expect(record.lessons).toEqual({ 'meeting/listening': { pressed: true } });
  });

  it('keeps the day a lesson was finished when Finish is pressed', () => {
    const lessons = { 'meeting/listening': { finished: 20_000 } };
    const record = continued(
      { ...emptyRecord, lessons },
      { kind: 'finishPressed', lesson: 'meeting/listening' },
    );
    expect(record.lessons).toEqual({ 'meeting/listening': { pressed: true, finished: 20_000 } });
  });
});

describe('an event that changes nothing', () => {
  const lesson = 'meeting/listening';
  const record = after(
    answered('greeting', 1, { lesson }),
    { kind: 'finishPressed', lesson },
    { kind: 'headingReached', lesson, heading: 'first' },
  );

  it.each([
    [{ kind: 'lessonOpened', lesson }],
    [{ kind: 'headingReached', lesson, heading: 'first' }],
    [{ kind: 'finishPressed', lesson }],
    [{ kind: 'itemRetried', item: 'never-answered' }],
    [{ kind: 'solutionShown', item: 'never-answered' }],
  ] as const)('gives the same record back: %o', (action) => {
    expect(continued(record, action)).toBe(record);
  });

  it('gives the same record back when a retry or a look at the solution is repeated', () => {
    const retried = continued(record, { kind: 'itemRetried', item: 'greeting' });
    expect(continued(retried, { kind: 'itemRetried', item: 'greeting' })).toBe(retried);
    expect(continued(retried, { kind: 'solutionShown', item: 'greeting' })).toBe(retried);
  });
});
