import type { Rule } from '../../../../src/checks/rule.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import type { CourseFiles } from '../../../../src/course/course-files.ts';
import { shortLine } from '../../course/support/check.ts';
import { lessonWith, page, smallCourse } from '../../course/support/small-course.ts';

/** The lesson in Danish, which the tests change. */
export const danish = 'content/docs/da/meeting/welcome.mdx';

const lesson = lessonWith(':::slide{#seen minutes=2}\n- Seen\n:::');

/** The question of the lesson says the same in Danish, on the same lines. */
const danishLesson = lesson
  .replace('A customer comes in. What first?', 'En kunde kommer ind. Hvad først?')
  .replace('Look away', 'Se væk')
  .replace('It may feel polite, but it says the opposite.', 'Det virker høfligt, men siger det modsatte.')
  .replace('Look up', 'Se op')
  .replace('Being seen already counts as half served.', 'Den der er set, er halvt betjent.');

const english: Readonly<Record<string, string>> = {
  'content/course.yml': `id: course
version: 1.0.0
mastery: 80
source: en
locales: [en, da]
modules:
  - id: meeting
    lessons: [welcome]
`,
  'content/docs/en/meeting/welcome.mdx': lesson,
};

const translated: Readonly<Record<string, string>> = {
  'content/docs/da/index.mdx': page('Hjem'),
  'content/docs/da/about.mdx': page('Om', 'Kurset bygger på en bog :source[]{#smith-2000}.\n'),
  'content/docs/da/sources.mdx': page('Kilder'),
  'content/docs/da/glossary.mdx': page('Ordliste', '## Kontaktpunkt [#touchpoint]\n\nEt øjeblik.\n'),
  'content/docs/da/meeting/index.mdx': page('Mødet'),
  [danish]: danishLesson,
};

/** A course in two languages without any mistake, with some files changed or taken away. */
export function twoLanguages(changes: Readonly<Record<string, string | undefined>> = {}): CourseFiles {
  return smallCourse({ ...english, ...translated, ...changes });
}

/** The same with two more languages that have no page yet but those in `changes`. */
export function fourLanguages(changes: Readonly<Record<string, string>>): CourseFiles {
  const outline = english['content/course.yml'] ?? '';
  return twoLanguages({ 'content/course.yml': outline.replace('[en, da]', '[en, da, sv, ar]'), ...changes });
}

/** The same with the Danish lesson changed. */
export function withDanish(change: (text: string) => string): CourseFiles {
  return twoLanguages({ [danish]: change(danishLesson) });
}

/** What one rule says, a line each, without the file if it is the Danish lesson. */
export function said(rule: Rule, files: CourseFiles): readonly string[] {
  const { course, pages, texts, findings } = buildCourse(files);
  if (!course) throw new Error('The course of this test cannot be read.');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ place }) => place.file));
  return rule({ course, pages, texts, files: files.files, broken }).map((finding) =>
    shortLine(finding, danish),
  );
}
