import { courseFilePath } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import type { Lesson, ModulePage, Page, QuizPage } from '../course/pages/page.ts';
import { adviseId, idSchema, notAnId } from '../course/schemas/ids.ts';
import { sourceText } from '../course/source-text.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** `course.yml` names every finished lesson and module, and no draft. */
export function pagesAreListed({ course, pages, files }: Checked): readonly Finding[] {
  const { modules, locales } = course.settings;
  const lessonIds = modules.flatMap(({ id, lessons }) => lessons.map((name) => `${id}/${name}`));
  const moduleIds = modules.map(({ id }) => id);
  return pages
    .filter(({ locale }) => locales.includes(locale))
    .flatMap((page) => {
      if (page.kind === 'lesson') return checkLesson(page, lessonIds, files);
      if (page.kind === 'module') return checkModule(page, moduleIds, pages, files);
      if (page.kind === 'quiz') return checkQuiz(page, moduleIds, pages, files);
      return [];
    });
}

function checkLesson(lesson: Lesson, listed: readonly string[], files: Checked['files']): readonly Finding[] {
  const isListed = listed.includes(lesson.id);
  if (isListed === !lesson.draft) return [];
  if (isListed) {
    return [
      {
        ...finding(lesson, `the lesson is a draft, and \`${courseFilePath}\` names it`),
        place: placeOfDraft(lesson, files),
        advice: `take \`draft: true\` out when it is finished, or take the lesson out of \`${courseFilePath}\``,
      },
    ];
  }
  return [
    unlisted(lesson, lesson.id, listed, files, 'or write `draft: true` at its top while it is in progress'),
  ];
}

function checkModule(
  page: ModulePage,
  listed: readonly string[],
  pages: readonly Page[],
  files: Checked['files'],
): readonly Finding[] {
  if (listed.includes(page.moduleId)) return [];
  const inProgress = pages.some(
    (other) =>
      other.kind === 'lesson' &&
      other.draft &&
      other.locale === page.locale &&
      other.moduleId === page.moduleId,
  );
  return inProgress
    ? []
    : [unlisted(page, page.moduleId, listed, files, 'or move the folder out of the course')];
}

/** In a folder with an introduction that is said of the module. */
function checkQuiz(
  page: QuizPage,
  listed: readonly string[],
  pages: readonly Page[],
  files: Checked['files'],
): readonly Finding[] {
  const { moduleId, locale } = page;
  if (moduleId === undefined || listed.includes(moduleId)) return [];
  const isModule = pages.some(
    (other) => other.kind === 'module' && other.moduleId === moduleId && other.locale === locale,
  );
  return isModule
    ? []
    : [unlisted(page, moduleId, listed, files, 'or move the quiz into the folder of a module')];
}

/** What programs put behind the name of a copy: `- Copy`, `- kopi (2)`, `(1)`, ` copy`, ` 2`, `_copy`. */
const copySign = /[\s_-]+(?:-\s*)?(?:copy|kopi|kopia|نسخة)(?:[\s_-]*\(?\d+\)?)?$|\s*\(\d+\)$|\s+\d+$/iu;

/** The page that a file seems to be a copy of. */
function originalOf(
  { file }: Page,
  id: string,
  listed: readonly string[],
  files: Checked['files'],
): string | undefined {
  const bare = id.replace(copySign, '').replace(/(?<=^|\/)copy of /i, '');
  const isThere = files.has(file.replace(`/${id}`, `/${bare}`));
  return bare !== id && isThere ? listed.find((each) => each === bare) : undefined;
}

function unlisted(
  page: Page,
  id: string,
  listed: readonly string[],
  files: Checked['files'],
  otherwise: string,
): Finding {
  const original = originalOf(page, id, listed, files);
  if (original !== undefined) {
    return {
      ...finding(page, `\`${id}\` is not in \`${courseFilePath}\`, and looks like a copy of \`${original}\``),
      advice: 'is it a copy? Then delete it, else give it a name and an entry of its own',
    };
  }
  const strange = id.split('/').find((name) => !idSchema.safeParse(name).success);
  if (strange !== undefined && nearest(id, listed) === undefined) {
    return {
      ...finding(page, `the name \`${strange}\` ${notAnId}`),
      advice: `rename it: ${adviseId(strange)}`,
    };
  }
  const close = nearest(id, listed);
  const what = page.kind === 'lesson' ? 'lesson' : 'module';
  return {
    ...finding(page, `the ${what} \`${id}\` is not in \`${courseFilePath}\``),
    advice: close === undefined ? `add it there, ${otherwise}` : `rename it to \`${close}\`, or add it there`,
  };
}

function finding({ file }: Page, message: string): Omit<Finding, 'advice'> {
  return { rule: 'pages-are-listed', severity: 'error', place: topOf(file), message };
}

function placeOfDraft({ file }: Lesson, files: Checked['files']): Finding['place'] {
  const text = files.get(file) ?? '';
  return sourceText(file, text).placeAt(Math.max(0, text.search(/^draft:/m)));
}
