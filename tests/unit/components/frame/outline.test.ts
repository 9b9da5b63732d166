import { expect, test } from 'vitest';

import { outlineJson, outlineOf } from '../../../../src/components/frame/outline.ts';
import { isOutline } from '../../../../src/course/record/outline.ts';
import { site } from '../../../support/small-course.ts';

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

test('its text is an outline again', () => {
  expect(isOutline(JSON.parse(outlineJson(site)))).toBe(true);
});

test('its text cannot end the script it stands in', () => {
  const json = outlineJson({ ...site, settings: { ...site.settings, id: '</script><b>' } });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ id: '</script><b>' });
});
