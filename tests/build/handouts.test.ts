import { describe, expect, it } from 'vitest';
import type { HtmlElement } from 'html-validate';

import type { MarkdownNode } from '../../src/course/markdown/nodes.ts';
import { plainText } from '../../src/course/markdown/nodes.ts';
import type { Question } from '../../src/course/questions/question.ts';
import { readCourse, readCourseFiles } from '../../src/course/read-course.ts';
import { choiceLetter } from '../../src/course/slides/choice-letter.ts';
import { totalMinutes } from '../../src/course/slides/deck-slide.ts';
import { slidesOf } from '../../src/course/slides/slides-of.ts';
import { makePptx } from '../../src/exports/pptx/make-pptx.ts';
import { wordsOf } from '../../src/exports/words.ts';
import { pageAt, readPages, siteFolder } from '../support/built-site.ts';
import { findXmlMistake } from '../support/check-xml.ts';
import { one, values, visibleText } from '../support/html.ts';
import { readParts, readSlides } from '../support/presentation.ts';

const root = new URL('../../', import.meta.url);
const pages = readPages(siteFolder());
const files = await readCourseFiles(root);
const editions = (await readCourse(root)).course?.editions ?? [];
const lessons = editions.flatMap((edition) =>
  edition.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ edition, module, lesson, path: `/${edition.locale}/${lesson.id}/` })),
  ),
);

it('has lessons to hand out, in every language', () => {
  expect(lessons.length).toBeGreaterThan(0);
  expect(new Set(lessons.map(({ edition }) => edition.locale)).size).toBe(4);
});

describe.each(lessons)('$path', ({ edition, module, lesson, path }) => {
  const learner = pageAt(pages, `${path}handout/`);
  const trainer = pageAt(pages, `${path}handout/trainer/`);
  const authored = lesson.slides.map(({ id, title }) => ({ id, title: plain(title) }));

  it('gives its slides the same ids and titles on the page, in the deck, on both handouts and in PowerPoint', async () => {
    const page = pageAt(pages, path).document;
    const deck = pageAt(pages, `${path}slides/`).document;
    expect(values(page, '[data-slide]', 'data-slide')).toEqual(authored.map(({ id }) => id));
    expect(titlesIn(learner.document, '.tp-sheet-slide')).toEqual(authored);
    expect(titlesIn(trainer.document, '.tp-sheet-slide')).toEqual(authored);
    const inDeck = titlesIn(deck, '.slides > section');
    expect(inDeck.filter(({ id }) => authored.some((slide) => slide.id === id))).toEqual(authored);
    const own = page.querySelectorAll('.tp-key-points__title').map((title) => plain(visibleText(title)));
    expect(own).toEqual(own.filter((title) => authored.some((slide) => slide.title === title)));

    const bytes = await makePptx({ lesson, module, edition, t: wordsOf(files, edition.locale) });
    const slides = slidesOf(lesson);
    const titles = readSlides(bytes).map(({ title }) => plain(title));
    expect(titles).toHaveLength(slides.length);
    const inFile = slides.flatMap(({ id, kind }, index) =>
      kind === 'authored' ? [{ id, title: titles[index] }] : [],
    );
    expect(inFile).toEqual(authored);
    expect([...readParts(bytes).values()].map(findXmlMistake).filter(Boolean)).toEqual([]);
  });

  it('gives learners all points and questions', () => {
    const shown = plain(visibleText(learner.document));
    const points = lesson.slides.flatMap(({ content }) => sentences(content));
    expect(points.filter((point) => !shown.includes(point))).toEqual([]);
    const asked = lesson.questions.flatMap(({ parts }) => sentences(parts.prompt ?? []));
    expect(asked.filter((prompt) => !shown.includes(prompt))).toEqual([]);
    expect(values(learner.document, '.tp-sheet-question', 'id')).toEqual(
      expect.arrayContaining(lesson.questions.map(({ id }) => id)),
    );
  });

  it('draws each figure once, with the points of the slide that shows it', () => {
    const drawn = lesson.slides.flatMap(({ id, figure }) => (figure === undefined ? [] : [id]));
    for (const { document } of [learner, trainer]) {
      const slides = document.querySelectorAll('.tp-sheet-slide');
      const drawing = slides.filter((slide) => slide.querySelector('.tp-drawing') !== null);
      expect(drawing.map((slide) => slide.getAttributeValue('id'))).toEqual(drawn);
      expect(document.querySelectorAll('.tp-drawing')).toHaveLength(lesson.figures.length);
    }
  });

  it('has the letters that a room votes by, for the options of a question and the choices of a scenario', () => {
    const letters = (parts: readonly unknown[]) =>
      parts.map((_, place) => choiceLetter(place, edition.locale)).toSorted();
    for (const { document } of [learner, trainer]) {
      const shown = (id: string) => document.querySelectorAll(`#${id} .tp-vote`).map(visibleText).toSorted();
      for (const question of lesson.questions)
        if (question.type === 'single') expect(shown(question.id)).toEqual(letters(question.options));
    }
    for (const { id, scenes } of lesson.scenarios) {
      const shown = learner.document.querySelectorAll(`#${id} .tp-vote`).map(visibleText);
      expect(shown).toEqual(letters(scenes[0]?.choices ?? []));
      const named = trainer.document.querySelectorAll(`#${id} .tp-sheet-scene h3`).map(visibleText);
      expect(new Set(named).size).toBe(scenes.length);
      expect(named.slice(1).filter((name) => !/ [A-Dأبجد] /.test(name))).toEqual([]);
    }
  });

  it('keeps notes, feedback, hints and explanations out of the bytes that learners get', () => {
    const secret = [
      ...lesson.slides.flatMap(({ notes }) => sentences(notes)),
      ...lesson.questions.flatMap(answersOf),
    ];
    const html = plain(learner.html);
    expect(secret.length).toBeGreaterThan(20);
    expect(secret.filter((sentence) => html.includes(sentence))).toEqual([]);
    expect(learner.html).not.toMatch(/data-key|data-right|aria-label="[^"]*(?:Right|Rigtigt|Rätt|صحيح)"/);
  });

  it('gives trainers all of them', () => {
    const shown = plain(visibleText(trainer.document));
    const wanted = [
      ...lesson.slides.flatMap(({ notes }) => sentences(notes)),
      ...lesson.questions.flatMap(answersOf),
    ];
    expect(wanted.filter((sentence) => !shown.includes(sentence))).toEqual([]);
  });

  it('gives the trainer minutes that add up to those of the deck', () => {
    const cells = trainer.document.querySelectorAll('.tp-sheet-times tbody td').map(visibleText);
    const total = visibleText(one(trainer.document, '.tp-sheet-times tfoot td'));
    expect(cells.reduce((sum, minutes) => sum + Number(minutes), 0)).toBe(Number(total));
    expect(Number(total)).toBe(totalMinutes(slidesOf(lesson)));
  });

  it('says that the answers are public, and asks search engines to leave them', () => {
    expect(values(trainer.document, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(values(learner.document, 'meta[name="robots"]', 'content')).toEqual([]);
    expect(visibleText(one(trainer.document, '.tp-sheet__note'))).not.toBe('');
  });
});

function titlesIn(document: HtmlElement, selector: string) {
  return document
    .querySelectorAll(selector)
    .filter((slide) => slide.querySelector('h2') !== null)
    .map((slide) => ({
      id: slide.getAttributeValue('id') ?? '',
      title: plain(visibleText(one(slide, 'h2'))),
    }));
}

/** What gives an answer away, or is said about it; a phrase that also stands in a question gives nothing away. */
function answersOf({ parts }: Question): readonly string[] {
  const open = plain(
    Object.entries(parts)
      .filter(([name]) => /^(?:prompt|label|left|right|head|group|text)/.test(name))
      .map(([, nodes]) => plainText(nodes))
      .join(' '),
  );
  return Object.entries(parts)
    .filter(([name]) => /^(?:feedback|explanation|hint|model)/.test(name))
    .flatMap(([, nodes]) => sentences(nodes))
    .filter((sentence) => !open.includes(sentence));
}

/** Stretches of words that are long enough to be nowhere by chance. */
function sentences(nodes: readonly MarkdownNode[]): readonly string[] {
  const tree = JSON.stringify(nodes);
  return [...tree.matchAll(/"value":"((?:[^"\\]|\\.){25,})"/g)]
    .map(([, value = '']) => plain(value.replaceAll(String.raw`\n`, ' ')))
    .filter((text) => text.split(' ').length > 3);
}

/** Only letters and digits: marks and spaces differ between a page and its source. */
function plain(text: string): string {
  return text
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
