import { courseFilePath, docsFolder } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import type { Locale } from '../course/locale.ts';
import { nearest } from '../course/nearest.ts';
import { trainersFolder } from '../course/pages/page-kind.ts';
import type { CourseFile } from '../course/schemas/course-file.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** Every page of the course exists in every locale: nobody meets half a course in their language. */
export function lessonsAreTranslated({ course, files }: Checked): readonly Finding[] {
  const { settings } = course;
  const expected = [...pagePaths(settings), ...quizPaths(settings, files), ...trainersPaths(settings, files)];
  return settings.locales.flatMap((locale) => {
    const strays = strayPaths(locale, expected, files);
    return expected
      .filter((path) => !files.has(fileOf(locale, path)))
      .filter((path) => nearest(path, strays) === undefined)
      .map((path) => missingPage(path, locale, settings.source, files));
  });
}

/** The paths that every locale has, below its folder. */
function pagePaths({ modules }: CourseFile): readonly string[] {
  const lessons = modules.flatMap(({ id, lessons: own }) => ['index', ...own].map((name) => `${id}/${name}`));
  return ['index', 'about', 'sources', 'glossary', ...lessons].map((path) => `${path}.mdx`);
}

/** A quiz may be left out, but then in every locale. */
function quizPaths({ modules, locales }: CourseFile, files: Checked['files']): readonly string[] {
  return [...modules.map(({ id }) => `${id}/quiz.mdx`), 'quiz.mdx'].filter((path) =>
    locales.some((locale) => files.has(fileOf(locale, path))),
  );
}

/** Pages for trainers are not in `course.yml`: what one language has, all have. */
function trainersPaths({ locales }: CourseFile, files: Checked['files']): readonly string[] {
  const paths = locales.flatMap((locale) => {
    const folder = `${docsFolder}${locale}/`;
    return [...files.keys()]
      .filter((file) => file.startsWith(`${folder}${trainersFolder}/`) && file.endsWith('.mdx'))
      .map((file) => file.slice(folder.length));
  });
  return [...new Set(paths)];
}

/** Files that nothing asks for. A missing page with nearly the same name is misspelt there, which is said there. */
function strayPaths(locale: Locale, expected: readonly string[], files: Checked['files']): readonly string[] {
  const folder = `${docsFolder}${locale}/`;
  return [...files.keys()]
    .filter((file) => file.startsWith(folder) && !/^draft:\s*true/m.test(files.get(file) ?? ''))
    .map((file) => file.slice(folder.length))
    .filter((path) => !expected.includes(path));
}

function missingPage(path: string, locale: Locale, source: Locale, files: Checked['files']): Finding {
  const file = fileOf(locale, path);
  const original = fileOf(source, path);
  const finding = {
    rule: 'lessons-are-translated',
    severity: 'error',
    place: topOf(file),
  } as const;
  if (locale !== source && files.has(original)) {
    return {
      ...finding,
      message: `the page is missing in \`${locale}\``,
      advice: 'translate the page of the source language',
      related: topOf(original),
    };
  }
  const optional = path.endsWith('/quiz.mdx') || path.startsWith(`${trainersFolder}/`);
  const wanted = path.includes('/') && !optional ? `, and \`${courseFilePath}\` names it` : '';
  return { ...finding, message: `the page is missing${wanted}`, advice: 'write the page' };
}

function fileOf(locale: Locale, path: string): string {
  return `${docsFolder}${locale}/${path}`;
}
