import { describe, expect, it } from 'vitest';
import { restoreAnswer } from '../../../../src/course/record/restore.ts';
import { after, answered } from './fixtures.ts';

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
