import { describe, expect, test } from 'vitest';

import { answersAreAlikeInLength } from '../../../src/checks/answers-are-alike-in-length.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { lessonPath, lessonWith, smallCourse } from '../course/support/small-course.ts';
import { at } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('answers are alike in length', () => {
  const withAnswer = (text: string): CourseFiles =>
    smallCourse({ [lessonPath]: lessonWith('Text.').replace('Look up', text) });

  test('or short', () => {
    expect(said(answersAreAlikeInLength, withAnswer('Look up and nod to them'))).toEqual([]);
  });

  test('or one stands out', () => {
    expect(
      said(answersAreAlikeInLength, withAnswer('Look up, nod, say hello and go on with the call')),
    ).toEqual([
      `${at('answers-are-alike-in-length')}18:1 hint: the answer is much longer than the others of \`look-up\` (47 signs, and 28 in the middle) — shorten it, or say more in the others`,
    ]);
  });
});
