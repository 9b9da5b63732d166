import { describe, expect, test } from 'vitest';

import { slidesAreShort } from '../../../src/checks/slides-are-short.ts';
import { lessonPath, lessonWith } from '../course/support/small-course.ts';
import { at, times } from './support/texts.ts';
import { danish, said, twoLanguages } from './support/two-languages.ts';

describe('slides are short', () => {
  const slide = (count: number): string => `:::slide{#one minutes=2}\n- ${times(count, 'word')}\n:::`;

  test('40 words are, and 35 where compounds are one word', () => {
    const files = twoLanguages({
      [lessonPath]: lessonWith(slide(40)),
      [danish]: lessonWith(slide(35)),
    });
    expect(said(slidesAreShort, files)).toEqual([]);
  });

  test('more are not', () => {
    const files = twoLanguages({
      [lessonPath]: lessonWith(slide(41)),
      [danish]: lessonWith(slide(36)),
    });
    expect(said(slidesAreShort, files)).toEqual([
      `${at('slides-are-short')}11:1 warning: the slide \`one\` has 41 words, and 40 is the most — keep the points, and move the rest into its notes`,
      'slides-are-short 11:1 warning: the slide `one` has 36 words, and 35 is the most — keep the points, and move the rest into its notes',
    ]);
  });
});
