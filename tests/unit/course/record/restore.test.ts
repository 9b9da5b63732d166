import { describe, expect, it } from 'vitest';
import { restoreAnswer, restoreQuizAnswer } from '../../../../src/course/record/restore.ts';
import { after, answered, inQuiz, startQuiz } from './fixtures.ts';

const solution = { kind: 'solutionShown', item: 'greeting' } as const;
const retry = { kind: 'itemRetried', item: 'greeting' } as const;

describe('restoring an answer', () => {
  it.each([
    ['an item nobody answered', [], 'f1', { kind: 'blank' }],
    [
      'the same item',
      [answered('greeting', 0.5)],
      'f1',
      { kind: 'answered', answer: { kind: 'keys', keys: ['b'] }, score: 0.5, shown: false },
    ],
    [
      'the same item with its solution',
      [answered('greeting', 0), solution],
      'f1',
      { kind: 'answered', answer: { kind: 'keys', keys: ['b'] }, score: 0, shown: true },
    ],
    ['an item being tried again', [answered('greeting'), retry], 'f1', { kind: 'blank' }],
    ['a changed item', [answered('greeting', 0.5), solution], 'f2', { kind: 'changed', score: 0.5 }],
    ['a changed item being tried again', [answered('greeting'), retry], 'f2', { kind: 'blank' }],
  ] as const)('of %s', (_what, actions, fingerprint, restored) => {
    expect(restoreAnswer(after(...actions).items.greeting, fingerprint)).toEqual(restored);
  });

  it('gives typed text back with the locale it was typed in', () => {
    const answer = { kind: 'text', locale: 'da', texts: ['rød'] } as const;
    const state = after(answered('greeting', 1, { answer })).items.greeting;
    expect(restoreAnswer(state, 'f1')).toEqual({ kind: 'answered', answer, score: 1, shown: false });
  });
});

describe('restoring an answer in a quiz', () => {
  const text = { kind: 'text', locale: 'sv', texts: ['blå', ''] } as const;
  const run = after(
    answered('untouched'),
    startQuiz(['greeting', 'typed', 'untouched', 'constructor']),
    inQuiz('greeting', 0.5),
    inQuiz('typed', 0, { answer: text }),
  ).runs['meeting/quiz'] ?? { answers: {} };
  const keys = { kind: 'keys', keys: ['b'] } as const;

  it.each([
    ['an answered item', 'greeting', 'f1', { kind: 'answered', answer: keys, score: 0.5, shown: false }],
    ['a changed item', 'greeting', 'f2', { kind: 'changed', score: 0.5 }],
    ['typed words', 'typed', 'f1', { kind: 'answered', answer: text, score: 0, shown: false }],
    ['an item answered in its lesson only', 'untouched', 'f1', { kind: 'blank' }],
    ['an item called like an inherited property', 'constructor', 'f1', { kind: 'blank' }],
  ] as const)('of %s', (_what, item, fingerprint, restored) => {
    expect(restoreQuizAnswer(run, item, fingerprint)).toEqual(restored);
  });

  it('leaves what the lesson shows alone', () => {
    const record = after(startQuiz(['greeting']), inQuiz('greeting'));
    expect(restoreAnswer(record.items.greeting, 'f1')).toEqual({ kind: 'blank' });
  });
});
