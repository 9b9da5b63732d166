import type { CourseFiles } from '../../../../src/course/course-files.ts';
import { lessonPath, lessonWith } from '../../course/support/small-course.ts';
import { danish, fourLanguages, twoLanguages } from './two-languages.ts';

/** The lesson in Arabic, in a course of four languages. */
export const arabicPath = 'content/docs/ar/meeting/welcome.mdx';

/** Some text in the English lesson. */
export function inEnglish(text: string): CourseFiles {
  return twoLanguages({ [lessonPath]: lessonWith(text) });
}

export function inArabic(text: string): CourseFiles {
  return fourLanguages({ [arabicPath]: lessonWith(text) });
}

/** Some text in the English lesson, and what stands there in Danish. */
export function inBoth(original: string, translated: string): CourseFiles {
  return twoLanguages({ [lessonPath]: lessonWith(original), [danish]: lessonWith(translated) });
}

/** The sentences, words or pieces of a long text. */
export function times(count: number, text: string): string {
  return Array.from({ length: count }, () => text).join(' ');
}

/** How a line begins that a rule says of the English lesson, up to the place. */
export function at(rule: string): string {
  return `${rule} ${lessonPath}:`;
}
