import { lessonsOf } from '../../../../../src/course/course.ts';
import { buildCourse } from '../../../../../src/course/build-course.ts';
import { plainText } from '../../../../../src/course/markdown/nodes.ts';
import type { Question, QuestionType } from '../../../../../src/course/questions/question.ts';
import { lessonAsking, page, smallCourse } from '../../support/small-course.ts';

/** The question of a block, as the course has it; an error when the block has a finding or another type. */
export function readOne<T extends QuestionType>(
  type: T,
  block: string,
  locale = 'en',
): Extract<Question, { type: T }> {
  const { course, findings } = buildCourse(courseOf(block, locale));
  const questions = course?.editions.flatMap(lessonsOf).flatMap((lesson) => lesson.questions) ?? [];
  const [found] = questions;
  if (!found || findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  if (isOf(type, found)) return found;
  throw new Error(`The question is of type ${found.type}.`);
}

function isOf<T extends QuestionType>(
  type: T,
  question: Question,
): question is Extract<Question, { type: T }> {
  return question.type === type;
}

/** A question in braces, with its type. */
export function asking(attributes: string, body: string): string {
  return `::::question{#ask objective=welcome level=apply ${attributes}}\n${body}\n::::`;
}

/** The words of each piece. */
export function wordsOf({ parts }: Question): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([name, nodes]) => [name, plainText(nodes)]));
}

/** Parts without their places, which the tests of mistakes look at. */
export function withoutPlaces<Part extends { readonly place: unknown }>(
  parts: readonly Part[],
): readonly Omit<Part, 'place'>[] {
  return parts.map(({ place: _place, ...rest }) => rest);
}

function courseOf(block: string, locale: string) {
  const pages = ['index', 'about', 'sources', 'glossary', 'meeting/index'];
  const english = Object.fromEntries(
    [...pages, 'meeting/welcome'].map((name) => [`content/docs/en/${name}.mdx`, undefined]),
  );
  return smallCourse({
    ...english,
    'content/course.yml': `id: course\nversion: 1.0.0\nmastery: 80\nsource: ${locale}\nlocales: [${locale}]\nmodules:\n  - { id: meeting, lessons: [welcome] }\n`,
    ...Object.fromEntries(pages.map((name) => [`content/docs/${locale}/${name}.mdx`, page('Page')])),
    [`content/docs/${locale}/meeting/welcome.mdx`]: lessonAsking(block),
  });
}
