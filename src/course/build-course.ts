import type { Course, Edition, Module } from './course.ts';
import { courseFilePath, docsFolder, sourcesFilePath, type CourseFiles } from './course-files.ts';
import type { Finding, Read } from './findings.ts';
import { directionOf, type Locale } from './locale.ts';
import { readYaml } from './markdown/read-frontmatter.ts';
import type { Lesson, ModulePage, Page, PageText, PlainPage } from './pages/page.ts';
import { pageKind } from './pages/page-kind.ts';
import { readPage } from './pages/read-page.ts';
import { adviseName } from './nearest.ts';
import { courseFileSchema, type CourseFile } from './schemas/course-file.ts';
import { sourcesFileSchema } from './schemas/sources-file.ts';
import { validate } from './schemas/validate.ts';
import { sourceText } from './source-text.ts';
import type { z } from 'zod';

/** A course as far as it could be read, with everything that was noticed on the way. */
export interface BuiltCourse {
  /** `undefined` when `content/course.yml` is missing or wrong. */
  readonly course: Course | undefined;
  /** Every page that could be read, also those that `course.yml` does not name. */
  readonly pages: readonly Page[];
  /** Links, citations and terms of every page, also of those that could not be read in full. */
  readonly texts: readonly PageText[];
  readonly findings: readonly Finding[];
}

/** Turns the files of a course into its model. Pure: the same files give the same course. */
export function buildCourse(input: CourseFiles): BuiltCourse {
  const settings = readYamlFile(input, courseFilePath, courseFileSchema, 'course.yml');
  const sources = readYamlFile(input, sourcesFilePath, sourcesFileSchema, 'sources.yml');
  const pages = readPages(input, settings.value);
  const findings = [...settings.findings, ...sources.findings, ...pages.findings];
  if (!settings.value) return { course: undefined, pages: pages.value, texts: pages.texts, findings };
  const file = settings.value;
  const editions = file.locales.map((locale) => buildEdition(file, locale, pages.value));
  const course = { settings: file, sources: sources.value ?? {}, editions };
  return { course, pages: pages.value, texts: pages.texts, findings };
}

function readYamlFile<Schema extends z.ZodType>(
  { files }: CourseFiles,
  path: string,
  schema: Schema,
  what: string,
): Read<z.output<Schema> | undefined> {
  const text = files.get(path);
  if (text === undefined) {
    const place = { file: path, line: 1, column: 1 };
    const finding: Finding = {
      rule: 'course-file',
      severity: 'error',
      place,
      message: `\`${path}\` is missing`,
      advice: 'make the file, or run the command in the folder of the course',
    };
    return { value: undefined, findings: [finding] };
  }
  const yaml = readYaml(sourceText(path, text), text);
  if (yaml.findings.length > 0) return { value: undefined, findings: yaml.findings };
  return validate(schema, yaml.data ?? {}, { name: `\`${what}\`` }, (keys) => yaml.placeOf(keys));
}

function readPages(
  { files }: CourseFiles,
  settings: CourseFile | undefined,
): Read<readonly Page[]> & Pick<BuiltCourse, 'texts'> {
  const read = [...files]
    .filter(([file]) => file.startsWith(docsFolder))
    .map(([file, text]) => readPageFile(file, text, settings));
  return {
    value: read.map(({ page }) => page).filter((page) => page !== undefined),
    texts: read.map(({ text }) => text).filter((text) => text !== undefined),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readPageFile(file: string, text: string, settings: CourseFile | undefined) {
  const path = file.slice(docsFolder.length);
  const kind = pageKind(path);
  if (!kind) return { page: undefined, text: undefined, findings: [strangeFile(file)] };
  const misplaced =
    settings && !settings.locales.includes(kind.locale) ? [strangeFolder(file, kind.locale, settings)] : [];
  const read = readPage(kind, file, text);
  return { ...read, findings: [...misplaced, ...read.findings] };
}

function strangeFile(file: string): Finding {
  const advice = file.endsWith('.md')
    ? 'rename it to end in `.mdx`'
    : 'pages are `<locale>/<page>.mdx`, `<locale>/<module>/index.mdx` and `<locale>/<module>/<lesson>.mdx`';
  return pageFinding(file, 'the file is not a page of the course', advice);
}

function strangeFolder(file: string, locale: Locale, { locales }: CourseFile): Finding {
  return pageFinding(
    file,
    `\`${locale}\` is not a locale of \`${courseFilePath}\``,
    adviseName(locale, locales),
  );
}

function pageFinding(file: string, message: string, advice: string): Finding {
  return { rule: 'page-path', severity: 'error', place: { file, line: 1, column: 1 }, message, advice };
}

function buildEdition({ modules }: CourseFile, locale: Locale, all: readonly Page[]): Edition {
  const pages = all.filter((page) => page.locale === locale);
  const lessons = pages.filter((page) => page.kind === 'lesson');
  const glossary = pages.find((page) => page.kind === 'glossary');
  return {
    locale,
    direction: directionOf(locale),
    home: plainPage(pages, 'home'),
    about: plainPage(pages, 'about'),
    sources: plainPage(pages, 'sources'),
    glossary,
    modules: modules.flatMap((module, index) => buildModule(module, index + 1, pages, lessons)),
    drafts: lessons.filter(({ draft }) => draft),
    trainers: pages.filter((page) => page.kind === 'trainers'),
  };
}

function plainPage(pages: readonly Page[], kind: PlainPage['kind']): PlainPage | undefined {
  return pages.find((page): page is PlainPage => page.kind === kind);
}

/** A module without an introduction is left out; a check names the missing file. */
function buildModule(
  module: CourseFile['modules'][number],
  number: number,
  pages: readonly Page[],
  lessons: readonly Lesson[],
): readonly Module[] {
  const page = pages.find(
    (candidate): candidate is ModulePage => candidate.kind === 'module' && candidate.moduleId === module.id,
  );
  if (!page) return [];
  const own = module.lessons.flatMap((name) => {
    const lesson = lessons.find(({ id, draft }) => !draft && id === `${module.id}/${name}`);
    return lesson ? [lesson] : [];
  });
  return [{ id: module.id, number, page, lessons: own }];
}
