import { describe, expect, test } from 'vitest';

import { notesGuideTrainers } from '../../../src/checks/notes-guide-trainers.ts';
import { at, inEnglish, times } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('notes guide trainers', () => {
  const slide = (id: string, notes: number): string =>
    notes === 0
      ? `:::slide{#${id} minutes=2}\n- One\n:::`
      : `::::slide{#${id} minutes=2}\n- One\n\n:::notes\n${times(notes, 'word')}\n:::\n::::`;

  test('with 25 words', () => {
    expect(said(notesGuideTrainers, inEnglish(slide('one', 25)))).toEqual([]);
  });

  test('a lesson for reading alone has none', () => {
    expect(said(notesGuideTrainers, inEnglish(slide('one', 0)))).toEqual([]);
  });

  test('with fewer, or none on one slide of several, they do not', () => {
    const slides = `${slide('one', 24)}\n\n${slide('two', 0)}`;
    const advice =
      'and 25 is the least — say how long it takes, what to ask, which wrong answer to expect, and what to do if it falls flat';
    expect(said(notesGuideTrainers, inEnglish(slides))).toEqual([
      `${at('notes-guide-trainers')}11:1 warning: the notes of the slide \`one\` have 24 words, ${advice}`,
      `${at('notes-guide-trainers')}19:1 warning: the notes of the slide \`two\` have 0 words, ${advice}`,
    ]);
  });
});
