import { describe, expect, test } from 'vitest';

import { lessonsOf } from '../../../src/course/course.ts';
import { buildCourse } from '../../../src/course/build-course.ts';
import { readCourseFiles } from '../../../src/course/read-course.ts';
import { findingsOf } from './support/check.ts';
import { everythingAllowed } from './support/everything-allowed.ts';
import { lessonPath, smallCourse } from './support/small-course.ts';

describe('a lesson with everything that is allowed', () => {
  test('has no findings', () => {
    expect(findingsOf(smallCourse({ [lessonPath]: everythingAllowed }))).toEqual([]);
  });

  test('has no findings with the line ends and the byte order mark of Windows', () => {
    const text = `\uFEFF${everythingAllowed}`.replaceAll('\n', '\r\n');
    expect(findingsOf(smallCourse({ [lessonPath]: text }))).toEqual([]);
  });

  test('is read as it was meant', () => {
    const { course } = buildCourse(smallCourse({ [lessonPath]: everythingAllowed }));
    const lesson = course?.editions[0] && lessonsOf(course.editions[0])[0];
    expect(lesson?.title).toBe('Welcome: the start');
    expect(lesson?.sections.map(({ id }) => id)).toEqual(['first-seconds', 'ending']);
    expect(lesson?.slides.map(({ id, title, minutes }) => ({ id, title, minutes }))).toEqual([
      { id: 'seen', title: 'Seen, greeted, oriented', minutes: 1.5 },
      { id: 'plain', title: 'The first seconds', minutes: 2 },
      { id: 'with-figure', title: 'The ending', minutes: 2 },
    ]);
    expect(
      lesson?.questions.map(({ id, type, points, hintCount }) => ({ id, type, points, hintCount })),
    ).toEqual([
      { id: 'several', type: 'multiple', points: 1, hintCount: 0 },
      { id: 'look-up', type: 'single', points: 2, hintCount: 2 },
      { id: 'steps', type: 'order', points: 1, hintCount: 0 },
      { id: 'pairs', type: 'match', points: 1, hintCount: 0 },
      { id: 'groups', type: 'classify', points: 1, hintCount: 0 },
      { id: 'seconds', type: 'numeric', points: 1, hintCount: 0 },
      { id: 'gaps', type: 'blanks', points: 1, hintCount: 0 },
      { id: 'words', type: 'reflection', points: 1, hintCount: 1 },
      { id: 'fault', type: 'spot', points: 1, hintCount: 0 },
    ]);
    expect(lesson?.citations.map(({ id }) => id)).toEqual([
      'smith-2000',
      'smith-2000',
      'smith-2000',
      'smith-2000',
    ]);
    expect(lesson?.blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'question several',
      'slide seen',
      'slide plain',
      'question look-up',
      'question steps',
      'question pairs',
      'question groups',
      'question seconds',
      'question gaps',
      'question words',
      'question fault',
      'slide with-figure',
      'scenario late-lamp',
      'plan my-plan',
      'local local-1',
      'local local-2',
      'figure same-level',
    ]);
    expect(
      lesson?.scenarios[0]?.scenes.map(({ id, choices }) => [id, ...choices.map(({ target }) => target)]),
    ).toEqual([['call', 'sorry', 'wait'], ['wait', 'sorry', 'call'], ['sorry']]);
    expect(lesson?.figures[0]?.labels).toEqual([
      'Shop',
      'Phone',
      'Website & more',
      'Same level',
      'Own words',
    ]);
    expect(lesson?.slides.map(({ figure }) => figure)).toEqual([undefined, undefined, 'same-level']);
  });
});

test('the course itself has no findings in its pages', { timeout: 120_000 }, async () => {
  const files = await readCourseFiles(new URL('../../../', import.meta.url));
  const pages = findingsOf(files).filter(({ place }) => !place.file.startsWith('content/i18n/'));
  expect(files.files.size).toBeGreaterThan(10);
  expect(pages).toEqual([]);
});
