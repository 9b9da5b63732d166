import { describe, expect, it } from 'vitest';

import { choiceLetter } from '../../../../src/course/slides/choice-letter.ts';
import type { SiteSlide } from '../../../../src/course/slides/site-slide.ts';
import { slideTaskOf, slideTitle, type SayWord } from '../../../../src/course/slides/slide-words.ts';

const words: Readonly<Record<string, string>> = {
  'course.question.answer': 'The answer',
  'course.deck.faulty': 'Here it goes wrong',
  'course.deck.closing': 'What to take with you',
  'course.scenario.scene': 'Scene {{number}}',
  'course.deck.sceneAfter': 'Scene {{number}}, after {{ways}}',
  'course.deck.way': '{{choices}} in scene {{number}}',
  'course.deck.outcomes': 'Scene {{number}}: what each choice leads to',
};
const say: SayWord = (key, values = {}) =>
  (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
const title = (slide: Pick<SiteSlide, 'kind' | 'title'> & Partial<SiteSlide>, locale = 'en'): string =>
  slideTitle({ id: 'a', minutes: 1, sectionId: undefined, ...slide }, locale, say);

describe('the title of a slide', () => {
  it('is what the author wrote, or what is asked', () => {
    expect(title({ kind: 'authored', title: 'Seen first' })).toBe('Seen first');
    expect(title({ kind: 'question', title: 'What first?', asks: 'single' })).toBe('What first?');
  });

  it('tells an answer from its question', () => {
    expect(title({ kind: 'answer', title: 'What first?', asks: 'single' })).toBe('The answer: What first?');
    expect(title({ kind: 'answer', title: 'What is wrong?', asks: 'spot' })).toBe(
      'Here it goes wrong: What is wrong?',
    );
  });

  it('numbers a scene, and says which choices lead to it', () => {
    const ways = [
      { sceneId: 'start', number: 1, choices: [0, 1, 2] },
      { sceneId: 'left', number: 2, choices: [1] },
    ];
    expect(title({ kind: 'scene', title: 'The lamp', scene: { number: 1, ways: [] } })).toBe(
      'The lamp · Scene 1',
    );
    expect(title({ kind: 'scene', title: 'The lamp', scene: { number: 3, ways } })).toBe(
      'The lamp · Scene 3, after A, B, or C in scene 1 or B in scene 2',
    );
    expect(title({ kind: 'outcomes', title: 'The lamp', scene: { number: 1, ways: [] } })).toBe(
      'The lamp · Scene 1: what each choice leads to',
    );
  });

  it('is a word of the interface for the closing slide, which has no other', () => {
    expect(title({ kind: 'closing', title: '' })).toBe('What to take with you');
  });
});

it('has the letters that lists have: Latin ones, and the Arabic ones in their old order', () => {
  expect([0, 1, 3].map((index) => choiceLetter(index, 'sv'))).toEqual(['A', 'B', 'D']);
  expect([0, 1, 3].map((index) => choiceLetter(index, 'ar'))).toEqual(['أ', 'ب', 'د']);
});

it('asks a room for nothing that needs a keyboard', () => {
  expect(slideTaskOf('numeric')).toBe('course.deck.numeric');
  expect(slideTaskOf('single')).toBe('course.question.chooseOne');
});
