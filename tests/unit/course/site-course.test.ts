import { describe, expect, it } from 'vitest';

import { optionsOf } from '../../../src/course/questions/question.ts';
import { model, site } from '../../support/small-course.ts';

const [english, danish] = site.editions;
const greeting = english?.modules[0]?.lessons[0];

describe('the course for pages', () => {
  it('survives the way into a page as text', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
    expect(JSON.stringify(site)).not.toMatch(/"(children|position|place)":/);
  });

  it('keeps languages, modules and lessons in the order of course.yml', () => {
    expect(site.editions.map(({ locale }) => locale)).toEqual(['en', 'da']);
    expect(english?.modules.map(({ number, id }) => [number, id])).toEqual([
      [1, 'door'],
      [2, 'till'],
    ]);
    expect(english?.modules[0]?.lessons.map(({ id }) => id)).toEqual(['door/greeting', 'door/goodbye']);
  });

  it('keeps a draft apart from the lessons', () => {
    expect(danish?.modules[1]?.lessons).toEqual([]);
    expect(danish?.drafts.map(({ id }) => id)).toEqual(['till/paying']);
  });

  it('keeps the pages for trainers apart, with questions that have the mark of the source language', () => {
    expect(danish?.trainers.map(({ name }) => name)).toEqual(['questions']);
    const marks = [english?.trainers[1], danish?.trainers[0]].map((page) => page?.questions[0]?.fingerprint);
    expect(marks[0]).toMatch(/^[a-z0-9]+$/);
    expect(marks[1]).toBe(marks[0]);
  });

  it('says that a page is missing', () => {
    expect(english?.home?.title).toBe('Home');
    expect(english?.about).toBeUndefined();
    expect(danish?.glossary).toBeUndefined();
  });

  it('numbers works by their first use', () => {
    expect(greeting?.citations).toEqual(['lamp', 'window']);
  });

  it('gives definitions as plain text', () => {
    expect(english?.glossary?.entries).toEqual([
      { id: 'threshold', term: 'Threshold', definition: 'The board under a door.' },
    ]);
  });
});

describe('a question for pages', () => {
  const question = greeting?.questions[0];

  it('has its options and parts without their text', () => {
    expect(question).toMatchObject({
      id: 'who-first',
      type: 'single',
      key: { type: 'single', right: ['b'] },
      keys: ['a', 'b'],
      groups: [],
      numbers: [],
      unit: '',
      hintCount: 0,
      hasExplanation: true,
      pretest: false,
      sectionId: 'look',
    });
    expect(JSON.stringify(question)).not.toContain('customer');
  });

  it('has the mark of the source language in every language', () => {
    const translated = danish?.modules[0]?.lessons[0]?.questions[0];
    expect(translated?.fingerprint).toBe(question?.fingerprint);
    const written = model.editions[1]?.modules[0]?.lessons[0]?.questions ?? [];
    expect(written.flatMap(optionsOf)[0]?.text).toBe('Kunden');
  });
});
