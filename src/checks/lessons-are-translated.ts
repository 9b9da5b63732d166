import { courseFilePath, docsFolder } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import type { Locale } from '../course/locale.ts';
import { nearest } from '../course/nearest.ts';
import type { CourseFile } from '../course/schemas/course-file.ts';
import type { Checked } from './rule.ts';

/** Every page of the course exists in every locale: nobody meets half a course in their language. */
export function lessonsAreTranslated({ course, files }: Checked): readonly Finding[] {
  const { settings } = course;
  return settings.locales.flatMap((locale) =>
    pagePaths(settings)
      .filter((path) => !files.has(fileOf(locale, path)))
      .map((path) => missingPage(path, locale, settings.source, files)),
  );
}

/** The paths that every locale has, below its folder. */
function pagePaths({ modules }: CourseFile): readonly string[] {
  const lessons = modules.flatMap(({ id, lessons: own }) => ['index', ...own].map((name) => `${id}/${name}`));
  return ['index', 'about', 'sources', 'glossary', ...lessons].map((path) => `${path}.mdx`);
}

function missingPage(path: string, locale: Locale, source: Locale, files: Checked['files']): Finding {
  const file = fileOf(locale, path);
  const original = fileOf(source, path);
  const folder = `${docsFolder}${locale}/`;
  const others = [...files.keys()].filter((other) => other.startsWith(folder));
  const close = nearest(
    path,
    others.map((other) => other.slice(folder.length)),
  );
  const translated = locale !== source && files.has(original);
  return {
    rule: 'lessons-are-translated',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    message: translated
      ? `the page is missing in \`${locale}\``
      : `the page is missing, and the course needs it${path.includes('/') ? ` (\`${courseFilePath}\`)` : ''}`,
    advice: adviseMissing(path, close, translated),
    ...(translated ? { related: { file: original, line: 1, column: 1 } } : {}),
  };
}

function adviseMissing(path: string, close: string | undefined, translated: boolean): string {
  if (close !== undefined && !isExpectedTwin(close, path)) return `rename \`${close}\` if that is the page`;
  return translated ? 'translate the page of the source language' : 'write the page';
}

/** Two names of the course may be close by nature, such as `a/index.mdx` and `b/index.mdx`. */
function isExpectedTwin(close: string, path: string): boolean {
  return close.endsWith('index.mdx') && path.endsWith('index.mdx');
}

function fileOf(locale: Locale, path: string): string {
  return `${docsFolder}${locale}/${path}`;
}
