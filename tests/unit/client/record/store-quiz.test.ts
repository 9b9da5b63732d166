import { describe, expect } from 'vitest';

import { finishedQuiz, inQuiz, oneAttempt, startQuiz } from '../../course/record/fixtures.ts';
import { it } from './support/store.ts';

describe('a quiz', () => {
  const quiz = 'meeting/quiz';
  const start = startQuiz(['greeting', 'on-the-phone']);

  it('goes on in the middle on the next page, and can be reviewed on the one after', ({ open }) => {
    open().dispatch(start);
    open().dispatch(inQuiz('greeting', 0.5));
    expect(open().read().runs[quiz]).toEqual({
      seed: 7,
      items: ['greeting', 'on-the-phone'],
      answers: { greeting: oneAttempt(0.5).last },
    });
    open().dispatch(inQuiz('on-the-phone'));
    open().dispatch(finishedQuiz(0.75));
    expect(open().read().quizzes).toEqual({
      'meeting/quiz': { count: 1, first: 0.75, best: 0.75, last: 0.75 },
    });
    expect(Object.keys(open().read().runs[quiz]?.answers ?? {})).toEqual(['greeting', 'on-the-phone']);
  });

  it('is one run in two tabs: each item is answered once', ({ open }) => {
    const [one, two] = [open(), open()];
    one.dispatch(start);
    two.dispatch(inQuiz('greeting', 0));
    one.dispatch(inQuiz('greeting', 1));
    one.dispatch(inQuiz('on-the-phone'));
    expect(one.read().runs[quiz]?.answers.greeting?.score).toBe(0);
    expect(one.read().items.greeting?.quiz?.count).toBe(1);
    two.dispatch(finishedQuiz(0.5));
    one.dispatch(finishedQuiz(1));
    expect(one.read().quizzes[quiz]).toEqual({ count: 1, first: 0.5, best: 0.5, last: 0.5 });
  });

  it('is the run of the tab that started last', ({ open }) => {
    const [one, two] = [open(), open()];
    one.dispatch(start);
    one.dispatch(inQuiz('greeting'));
    two.dispatch(startQuiz(['on-the-phone'], 8));
    one.dispatch(inQuiz('greeting'));
    expect(one.read().runs[quiz]).toEqual({ seed: 8, items: ['on-the-phone'], answers: {} });
  });
});
