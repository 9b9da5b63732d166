import { describe, expect, test } from 'vitest';

import { editionIn, lessonsOf, pagesOf } from '../../../src/course/course.ts';
import { buildCourse } from '../../../src/course/build-course.ts';
import { lessonPath, lessonWith, page, smallCourse } from './support/small-course.ts';

const outline = `id: course
version: 1.0.0
mastery: 80
source: en
locales: [da, en]
modules:
  - id: zebra
    lessons: [second, first]
  - id: meeting
    lessons: [welcome]
`;

const lesson = lessonWith('Text.');

const { course, findings } = buildCourse(
  smallCourse({
    'content/course.yml': outline,
    'content/docs/en/zebra/index.mdx': page('Zebra'),
    'content/docs/en/zebra/first.mdx': lesson,
    'content/docs/en/zebra/second.mdx': lesson,
    'content/docs/en/zebra/third.mdx': lesson.replace('objectives:', 'draft: true\nobjectives:'),
    'content/docs/da/meeting/index.mdx': page('Mødet'),
    [lessonPath.replace('/en/', '/da/')]: lesson,
  }),
);
const english = course && editionIn(course, 'en');

describe('a course', () => {
  test('has an edition per language, in the order of its outline', () => {
    expect(course?.editions.map(({ locale, direction }) => `${locale} ${direction}`)).toEqual([
      'da ltr',
      'en ltr',
    ]);
  });

  test('has its modules and lessons in the order of its outline', () => {
    expect(english?.modules.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 zebra', '2 meeting']);
    expect(english && lessonsOf(english).map(({ id }) => id)).toEqual([
      'zebra/second',
      'zebra/first',
      'meeting/welcome',
    ]);
  });

  test('keeps drafts apart', () => {
    expect(english?.drafts.map(({ id }) => id)).toEqual(['zebra/third']);
  });

  test('leaves out a module that a language does not have, and keeps the number of the next', () => {
    const danish = course && editionIn(course, 'da');
    expect(danish?.modules.map(({ id, number }) => `${number} ${id}`)).toEqual(['2 meeting']);
    expect(danish?.home).toBeUndefined();
  });

  test('gives all pages of an edition', () => {
    expect(english && pagesOf(english).map(({ file }) => file.replace('content/docs/en/', ''))).toEqual([
      'index.mdx',
      'about.mdx',
      'sources.mdx',
      'glossary.mdx',
      'zebra/index.mdx',
      'meeting/index.mdx',
      'zebra/second.mdx',
      'zebra/first.mdx',
      'meeting/welcome.mdx',
      'zebra/third.mdx',
    ]);
  });

  test('is read without findings', () => {
    expect(findings).toEqual([]);
  });
});

test('a page with a problem in it is marked as incomplete', () => {
  const built = buildCourse(smallCourse({ [lessonPath]: lessonWith('Dear {customer name}') }));
  expect(built.pages.find(({ file }) => file === lessonPath)?.incomplete).toBe(true);
  expect(built.pages.filter(({ incomplete }) => incomplete)).toHaveLength(1);
});

test('without its outline there is no course, but what its pages say is still found', () => {
  const built = buildCourse(
    smallCourse({ 'content/course.yml': undefined, [lessonPath]: lessonWith('{a b}') }),
  );
  expect(built.course).toBeUndefined();
  expect(built.findings.map(({ rule }) => rule)).toEqual(['course-file', 'syntax']);
});
