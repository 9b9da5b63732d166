import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../../../../src/course/record/outline.ts';
import { progressOf } from '../../../../src/course/record/progress.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { settle } from '../../../../src/course/record/settle.ts';
import { after, answered } from './fixtures.ts';

const lesson = (id: string, ...items: readonly string[]) => ({
  id,
  items: items.map((item) => ({ id: item, scored: true })),
});
const course = (...lessons: CourseOutline['modules'][number]['lessons']): CourseOutline => ({
  id: 'c',
  modules: [{ id: 'm', lessons }],
});

const before = course(lesson('m/one', 'greeting'));
const done = settle(after(answered('greeting', 0, { lesson: 'm/one' })), before, 100);

describe('settling', () => {
  it('writes down the day a lesson and the course are finished', () => {
    expect(done.lessons).toEqual({ 'm/one': { finished: 100 } });
    expect(done.completed).toBe(100);
  });

  it('gives the same record back when nothing new is finished', () => {
    expect(settle(emptyRecord, before, 100)).toBe(emptyRecord);
    expect(settle(done, before, 200)).toBe(done);
  });

  it('keeps the pressed mark', () => {
    const pressed = after({ kind: 'finishPressed', lesson: 'm/one' });
    expect(settle(pressed, course(lesson('m/one')), 7).lessons).toEqual({
      'm/one': { pressed: true, finished: 7 },
    });
  });
});

describe('what an author adds later', () => {
  it('leaves a finished lesson and a completed course as they are, and shows what is new', () => {
    const progress = progressOf(done, course(lesson('m/one', 'greeting', 'new-item')));
    expect(progress.state).toBe('finished');
    expect(progress.modules[0]?.lessons[0]).toEqual({
      id: 'm/one',
      state: 'finished',
      answered: 1,
      total: 2,
      left: ['new-item'],
    });
  });

  it('leaves the course completed but not the module with a new lesson', () => {
    const progress = progressOf(done, course(lesson('m/one', 'greeting'), lesson('m/two')));
    expect(progress).toMatchObject({ state: 'finished', lessonsFinished: 1, lessonsTotal: 2 });
    expect(progress.modules[0]?.state).toBe('underWay');
  });
});
