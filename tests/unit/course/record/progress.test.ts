import { describe, expect, it } from 'vitest';
import { lessonsOf } from '../../../../src/course/record/outline.ts';
import { lessonProgress, progressOf } from '../../../../src/course/record/progress.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import type { LearnerRecord } from '../../../../src/course/record/record.ts';
import { after, answered, outline } from './fixtures.ts';

const [impressions, listening, yourDay] = [
  'meeting/first-impressions',
  'meeting/listening',
  'trouble/your-day',
];

function stateOf(record: LearnerRecord, lesson: string | undefined) {
  const found = lessonsOf(outline).find(({ id }) => id === lesson);
  return found && lessonProgress(record, found).state;
}

describe('a lesson with scored items', () => {
  it.each([
    ['nothing', [], 'notStarted'],
    ['opened', [{ kind: 'lessonOpened', lesson: impressions }], 'underWay'],
    ['one of two answered', [answered('greeting')], 'underWay'],
    ['one answered, the pretest too', [answered('greeting'), answered('guess')], 'underWay'],
    [
      'one answered and Finish pressed',
      [answered('greeting'), { kind: 'finishPressed', lesson: impressions }],
      'underWay',
    ],
    ['both answered, one of them wrong', [answered('greeting', 0), answered('on-the-phone')], 'finished'],
    [
      'both answered, one being tried again',
      [answered('greeting', 0), answered('on-the-phone'), { kind: 'itemRetried', item: 'greeting' }],
      'finished',
    ],
  ] as const)('after %s', (_what, actions, state) => {
    expect(stateOf(after(...actions), impressions)).toBe(state);
  });

  it('says what is left', () => {
    const [lesson] = lessonsOf(outline);
    expect(lesson && lessonProgress(after(answered('greeting')), lesson)).toEqual({
      id: 'meeting/first-impressions',
      state: 'underWay',
      answered: 1,
      total: 2,
      left: ['on-the-phone'],
    });
  });

  it('is under way when an item moved into it was answered elsewhere', () => {
    const record = after(answered('greeting', 1, { lesson: 'gone/elsewhere' }));
    expect(stateOf(record, impressions)).toBe('underWay');
  });

  it('does not count quiz attempts', () => {
    const quiz = { count: 1, first: 1, best: 1, day: 1 };
    expect(stateOf({ ...emptyRecord, items: { 'say-sorry': { quiz } } }, 'trouble/sorry')).toBe('notStarted');
  });
});

describe('a lesson without scored items', () => {
  it.each([
    ['no items, opened', listening, 'lessonOpened', 'underWay'],
    ['no items, Finish pressed', listening, 'finishPressed', 'finished'],
    ['only a reflection, opened', yourDay, 'lessonOpened', 'underWay'],
    ['only a reflection, Finish pressed', yourDay, 'finishPressed', 'finished'],
  ] as const)('%s', (_what, lesson, kind, state) => {
    expect(stateOf(after({ kind, lesson }), lesson)).toBe(state);
  });
});

describe('the course', () => {
  it('has not started with an empty record', () => {
    expect(progressOf(emptyRecord, outline)).toMatchObject({
      id: 'touchpoint',
      state: 'notStarted',
      answered: 0,
      total: 3,
      lessonsFinished: 0,
      lessonsTotal: 4,
      modules: [
        { id: 'meeting', state: 'notStarted', lessonsFinished: 0 },
        { id: 'trouble', state: 'notStarted', lessonsFinished: 0 },
      ],
    });
  });

  it('counts by module', () => {
    const finish = { kind: 'finishPressed', lesson: 'meeting/listening' } as const;
    const record = after(answered('greeting', 0), answered('on-the-phone'), finish);
    expect(progressOf(record, outline)).toMatchObject({
      state: 'underWay',
      answered: 2,
      total: 3,
      lessonsFinished: 2,
      modules: [
        { id: 'meeting', state: 'finished', answered: 2, total: 2, lessonsFinished: 2 },
        { id: 'trouble', state: 'notStarted', answered: 0, total: 1, lessonsFinished: 0 },
      ],
    });
  });

  it('is not finished when it has no lessons', () => {
    expect(progressOf(emptyRecord, { id: 'empty', modules: [] }).state).toBe('notStarted');
  });
});
