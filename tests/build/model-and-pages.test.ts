import { describe, expect, it } from 'vitest';

import { pagesOf } from '../../src/course/course.ts';
import type { Page } from '../../src/course/pages/page.ts';
import { answerTextsOf } from '../../src/course/questions/answer-key.ts';
import type { ChoiceQuestion, Question } from '../../src/course/questions/question.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { walkScenes } from '../../src/course/slides/walk-scenes.ts';
import { pageAt, readPages, siteFolder } from '../support/built-site.ts';
import { decode, values, visibleText } from '../support/html.ts';

const pages = readPages(siteFolder());
const editions = (await readCourse(new URL('../../', import.meta.url))).course?.editions ?? [];

describe('the built site', () => {
  it('has the pages, decks and handouts of the model, the choice of languages and the page for wrong addresses', () => {
    const addresses = editions.flatMap((edition) =>
      pagesOf({ ...edition, drafts: [] }).flatMap((page) => addressesOf(edition.locale, page)),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(pages.map(({ path }) => path).toSorted()).toEqual([...addresses, '/', '/404.html'].toSorted());
  });

  it('has every lesson in the same four languages', () => {
    expect(editions.map(({ locale }) => locale)).toEqual(['en', 'da', 'sv', 'ar']);
  });
});

const lessons = editions.flatMap(({ locale, modules }) =>
  modules.flatMap((module) => module.lessons.map((lesson) => ({ path: addressOf(locale, lesson), lesson }))),
);

describe.each(lessons)('$path', ({ path, lesson }) => {
  const { document } = pageAt(pages, path);

  it('has the questions of the model, scenes as they are walked', () => {
    expect(values(document, '.tp-question-block', 'id')).toEqual(lesson.questions.map(({ id }) => id));
  });

  it('has the scenarios, plans and figures of the model, scenes as they are walked', () => {
    expect(values(document, 'tp-scenario', 'data-scenario')).toEqual(lesson.scenarios.map(({ id }) => id));
    expect(values(document, 'tp-plan', 'data-plan')).toEqual(lesson.plans.map(({ id }) => id));
    expect(values(document, 'figure [role="img"]', 'aria-label').map(decode)).toEqual(
      lesson.figures.map(({ alternative }) => alternative),
    );
    expect(values(document, '.tp-scene [tabindex]', 'id')).toEqual(
      lesson.scenarios.flatMap(({ id, scenes }) =>
        walkScenes(scenes).map(({ scene }) => `${id}-${scene.id}`),
      ),
    );
  });

  it('has the options of each question, in the order of the page', () => {
    const shown = document
      .querySelectorAll('tp-choice')
      .map((question) => question.querySelectorAll('.tp-option label').map(visibleText));
    const choices = lesson.questions.filter(isChoice);
    expect(choices.length).toBeGreaterThan(0);
    expect(shown.map((labels) => labels.length)).toEqual(choices.map(({ options }) => options.length));
    for (const [index, { options }] of choices.entries())
      for (const [place, { text }] of options.entries())
        expect(plain(shown[index]?.[place] ?? '')).toContain(plain(text));
  });

  it('has the words of every part of each question', () => {
    const shown = document.querySelectorAll('.tp-question-block').map((block) => plain(visibleText(block)));
    const missing = lesson.questions.flatMap((question, index) =>
      textsOf(question).filter((text) => !holdsAll(shown[index] ?? '', text)),
    );
    expect(missing).toEqual([]);
  });

  it('has no option chosen', () => {
    expect(
      document.querySelectorAll('.tp-question-block [checked], .tp-question-block [selected]').length,
    ).toBe(0);
  });

  it('has the slides of the model, scenes as they are walked', () => {
    expect(values(document, '[data-slide]', 'data-slide')).toEqual(lesson.slides.map(({ id }) => id));
  });

  it('has the sections of the model, scenes as they are walked', () => {
    expect(values(document, '.tp-prose > h2', 'id')).toEqual(lesson.sections.map(({ id }) => id));
  });

  it('has the objectives of the model', () => {
    const text = plain(visibleText(document));
    expect(lesson.objectives.filter(({ text: objective }) => !text.includes(plain(objective)))).toEqual([]);
  });

  it('does not carry the notes of its slides', () => {
    const text = plain(visibleText(document));
    const tree = JSON.stringify(lesson.slides.map(({ notes }) => notes));
    const sentences = [...tree.matchAll(/"value":"([^"\\]{40,})"/g)].map(([, value = '']) => value);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => text.includes(plain(sentence)))).toEqual([]);
  });
});

function isChoice(question: Question): question is ChoiceQuestion {
  return question.type === 'single' || question.type === 'multiple' || question.type === 'spot';
}

/** Of the right words of a gap the first is shown. */
function textsOf(question: Question): readonly string[] {
  return question.type === 'blanks'
    ? question.fields.map(({ accepted }) => accepted[0] ?? '')
    : answerTextsOf(question);
}

/** Two cells of a row need not follow each other. */
function holdsAll(shown: string, text: string): boolean {
  return plain(text)
    .split(' ')
    .every((word) => shown.includes(word));
}

/** A lesson has a deck, and a window for its trainer. */
function addressesOf(locale: string, page: Page): readonly string[] {
  const address = addressOf(locale, page);
  const made = ['slides/', 'slides/speaker/', 'handout/', 'handout/trainer/'];
  return page.kind === 'lesson' ? [address, ...made.map((path) => address + path)] : [address];
}

function addressOf(locale: string, page: Page): string {
  if (page.kind === 'home') return `/${locale}/`;
  if (page.kind === 'lesson' || page.kind === 'quiz') return `/${locale}/${page.id}/`;
  if (page.kind === 'trainers') return `/${locale}/trainers/${page.name === 'index' ? '' : `${page.name}/`}`;
  return `/${locale}/${page.kind === 'module' ? page.moduleId : page.kind}/`;
}

/** Only letters and digits: marks around citations and spaces differ between a page and its source. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
