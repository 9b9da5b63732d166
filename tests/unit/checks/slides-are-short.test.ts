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

  const points = (count: number): string => `:::slide{#one minutes=2}\n${'- Seen\n'.repeat(count)}:::`;

  test('six points of one word are on the slide', () => {
    expect(said(slidesAreShort, twoLanguages({ [lessonPath]: lessonWith(points(6)) }))).toEqual([]);
  });

  test('fourteen run off it', () => {
    expect(said(slidesAreShort, twoLanguages({ [lessonPath]: lessonWith(points(14)) }))).toEqual([
      `${at('slides-are-short')}11:1 warning: the slide \`one\` has 14 lines, and the last run off it — show at most 6 points or 12 rows of a table, and put the rest on a slide of its own`,
    ]);
  });

  test('rows of a table take less than points, and and so do paragraphs', () => {
    const rows = (count: number): string =>
      `:::slide{#one minutes=2}\n| A | B |\n| - | - |\n${'| a | b |\n'.repeat(count - 1)}:::`;
    const paragraphs = (count: number): string => `:::slide{#one minutes=2}\n${'Seen\n\n'.repeat(count)}:::`;
    const found = [rows(12), rows(13), paragraphs(7), paragraphs(8)].map(
      (text) => said(slidesAreShort, twoLanguages({ [lessonPath]: lessonWith(text) })).length,
    );
    expect(found).toEqual([0, 1, 0, 1]);
  });
});
