import type { StarlightUserConfig } from '@astrojs/starlight/types';

import { interfaceFolder } from '../course/course-files.ts';
import { directionOf, formattingLocale } from '../course/locale.ts';
import { readCourse, readCourseFiles } from '../course/read-course.ts';
import { courseError } from './course-error.ts';

type Languages = Pick<StarlightUserConfig, 'locales' | 'defaultLocale'> & {
  readonly title: Record<string, string>;
};

/**
 * The languages of a course in the form that Starlight wants them: names and titles come from
 * `content/i18n`, their order from `content/course.yml`.
 */
export async function courseLanguages(root: URL): Promise<Languages> {
  const [{ course }, { files }] = await Promise.all([readCourse(root), readCourseFiles(root)]);
  if (!course)
    return courseError(
      '`content/course.yml` cannot be used.',
      'Run `npm run check` to see what is wrong with it.',
    );
  const words = course.settings.locales.map((locale) => ({ locale, ...wordsOf(locale, files) }));
  return {
    defaultLocale: course.settings.source,
    title: Object.fromEntries(words.map(({ locale, title }) => [locale, title])),
    locales: Object.fromEntries(
      words.map(({ locale, label }) => [locale, { label, lang: locale, dir: directionOf(locale) }]),
    ),
  };
}

function wordsOf(locale: string, files: ReadonlyMap<string, string>) {
  const words = parseWords(files.get(`${interfaceFolder}${locale}.json`) ?? '{}');
  const name = new Intl.DisplayNames([formattingLocale(locale)], { type: 'language' }).of(locale);
  return { label: words['course.language'] ?? name ?? locale, title: words['course.name'] ?? 'Course' };
}

function parseWords(text: string): Readonly<Record<string, string>> {
  try {
    const words: unknown = JSON.parse(text);
    if (typeof words !== 'object' || words === null) return {};
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, String(value)]));
  } catch {
    // The check reports the broken file with its place; Starlight goes on with fallback words.
    return {};
  }
}
