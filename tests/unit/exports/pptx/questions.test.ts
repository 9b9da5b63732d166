import { describe, expect, it } from 'vitest';

import { startOrder } from '../../../../src/course/questions/start-order.ts';
import { marksIn, slideOf } from './support/presentations.ts';

/** Where the three parts of a question of the lesson stand at first. */
const startOf = (id: string, type: 'order' | 'match') =>
  startOrder({ id, keys: ['a', 'b', 'c'], key: { type, right: ['a', 'b', 'c'] } });

describe('a presentation', () => {
  it('asks with letters, and answers on the next slide with the letter of what is right', () => {
    const asked = slideOf('question-look-up');
    expect(asked.texts).toEqual(
      expect.arrayContaining(['Look away: it is 10:30', 'Look up, say {name}', 'Wait']),
    );
    expect(marksIn(asked.xml)).toEqual(['alphaUcPeriod 1', 'alphaUcPeriod 1', 'alphaUcPeriod 1']);
    expect(asked.texts.join()).not.toContain('half served');
    const answered = slideOf('answer-look-up');
    expect(answered.texts).toEqual(expect.arrayContaining(['Look up, say {name}', 'Being seen helps.']));
    expect(marksIn(answered.xml)).toEqual(['alphaUcPeriod 2']);
    expect(answered.texts).not.toContain('Wait');
  });

  it('says of a guess that it is one, and gives its answer to the trainer alone', () => {
    const guess = slideOf('question-several');
    expect(guess.texts).toContain('course.deck.guess');
    expect(guess.notes.slice(1)).toEqual([
      'A. The first – course.question.right: Being seen already counts as half served.',
      'B. The second – course.question.wrong: It may feel polite, but it says the opposite.',
    ]);
  });

  it('shows pairs in a table, numbers with letters in the order of the deck when it asks, and right when it answers', () => {
    const rows = (id: string): readonly string[] =>
      [...slideOf(id).xml.matchAll(/<a:tr\b[\s\S]*?<\/a:tr>/g)].map(([row]) =>
        [...row.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(' '),
      );
    expect(rows('answer-pairs')).toEqual([
      'Channel Welcome',
      'Shop Look  up',
      'Phone Say 1 | 2',
      'Mail Answer today',
    ]);
    expect(startOf('pairs', 'match')).toEqual(['b', 'c', 'a']);
    expect(rows('question-pairs')).toEqual([
      'Channel Welcome',
      'Shop Say 1 | 2',
      'Phone Answer today',
      'Mail Look  up',
    ]);
    expect(marksIn(slideOf('question-pairs').xml)).toEqual([
      'arabicPeriod 1',
      'alphaUcPeriod 1',
      'arabicPeriod 2',
      'alphaUcPeriod 2',
      'arabicPeriod 3',
      'alphaUcPeriod 3',
    ]);
  });

  it('asks for steps in the order that page and deck start with', () => {
    const steps: Readonly<Record<string, string>> = { a: 'Look up, and nod', b: 'Greet', c: 'Ask' };
    const shown = (id: string) => slideOf(id).texts.filter((text) => Object.values(steps).includes(text));
    const start = startOf('steps', 'order');
    expect(start).not.toEqual(['a', 'b', 'c']);
    expect(shown('question-steps')).toEqual(start.map((key) => steps[key]));
    expect(shown('answer-steps')).toEqual(['Look up, and nod', 'Greet', 'Ask']);
  });

  it('leaves the words of gaps for the answer', () => {
    expect(slideOf('question-gaps').texts.join()).not.toContain('greet');
    expect(slideOf('answer-gaps').texts).toEqual(
      expect.arrayContaining(['Look up, [then] greet.', 'See you.']),
    );
  });
});
