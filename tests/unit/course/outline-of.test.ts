import { expect, test } from 'vitest';

import { outlineOf } from '../../../src/course/outline-of.ts';
import { site } from '../../support/small-course.ts';

test('the outline is the order of the source language, without words', () => {
  expect(outlineOf(site)).toEqual({
    id: 'lamps',
    modules: [
      {
        id: 'door',
        lessons: [
          { id: 'door/greeting', items: [{ id: 'who-first', scored: true }] },
          { id: 'door/goodbye', items: [] },
        ],
      },
      { id: 'till', lessons: [{ id: 'till/paying', items: [] }] },
    ],
  });
});

test('a guess before the lesson is not scored', () => {
  const editions = site.editions.map((edition) => ({
    ...edition,
    modules: edition.modules.map((module) => ({
      ...module,
      lessons: module.lessons.map((lesson) => ({
        ...lesson,
        questions: lesson.questions.map((question) => ({ ...question, pretest: true })),
      })),
    })),
  }));
  expect(outlineOf({ ...site, editions }).modules[0]?.lessons[0]?.items).toEqual([
    { id: 'who-first', scored: false },
  ]);
});
