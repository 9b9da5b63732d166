import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { HtmlElement } from 'html-validate';
import { choiceLetter } from '../../src/course/slides/choice-letter.ts';
import { slidesOf } from '../../src/course/slides/slides-of.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { pageAt, readPages, siteBase, siteFolder } from '../support/built-site.ts';
import { values, visibleText } from '../support/html.ts';
import { gzipped, importsOf, scripts } from '../support/weights.ts';

const folder = siteFolder();
const pages = readPages(folder);
const editions = (await readCourse(new URL('../../', import.meta.url))).course?.editions ?? [];
const lessons = editions.flatMap(({ locale, modules }) =>
  modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ path: `/${locale}/${lesson.id}/slides/`, lesson, locale })),
  ),
);

it('has lessons to teach', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

describe.each(lessons)('$path', ({ path, lesson, locale }) => {
  const { document, html } = pageAt(pages, path);
  const slides = slidesOf(lesson);
  const speaker = pageAt(pages, `${path}speaker/`);

  it('has the slides of the lesson, in their order', () => {
    expect(values(document, '.slides > section', 'id')).toEqual(slides.map(({ id }) => id));
    expect(values(speaker.document, '.tp-cue', 'id')).toEqual(slides.map(({ id }) => id));
  });

  it('has the titles that the author gave them', () => {
    const authored = slides.flatMap((slide) => (slide.kind === 'authored' ? [slide] : []));
    const shown = authored.map(({ id }) => visibleText(heading(document, id)));
    expect(shown.map(plain)).toEqual(authored.map(({ title }) => plain(title)));
  });

  it('has no title twice, on the slides and beside the notes', () => {
    const titles = document
      .querySelectorAll('.slides h1, .slides h2')
      .map((title) => plain(visibleText(title)));
    expect(titles).toHaveLength(slides.length);
    expect(titles.filter((title, place) => title === '' || titles.indexOf(title) !== place)).toEqual([]);
    const cues = values(speaker.document, '.tp-cue', 'aria-label');
    expect(cues).toHaveLength(slides.length);
    expect(cues.filter((title, place) => cues.indexOf(title) !== place)).toEqual([]);
  });

  it('answers without asking again, and shows nothing that is not right', () => {
    const choices = lesson.questions.flatMap((question) =>
      question.type === 'single' && !question.pretest ? [question] : [],
    );
    const wrong = choices.flatMap(({ id, options }) => {
      const shown = plain(visibleText(document.querySelector(`#answer-${id} .tp-slide__body`) ?? document));
      return options.filter(({ right, text }) => !right && shown.includes(plain(text)));
    });
    expect(wrong).toEqual([]);
  });

  it('names the steps of an answer by the letters that the room votes by', () => {
    const steps = (selector: string) => document.querySelectorAll(selector).map(visibleText).map(joined);
    for (const { id } of lesson.questions.filter(({ type, pretest }) => type === 'order' && !pretest)) {
      const asked = steps(`#question-${id} .tp-choices li`);
      const lettered = asked.map((step, place) => `${choiceLetter(place, locale)}${step}`);
      const answered = steps(`#answer-${id} .tp-choices li`);
      expect(answered.toSorted()).toEqual(lettered.toSorted());
      expect(answered).not.toEqual(lettered);
    }
  });

  it('gives each choice of a scene its letter and the scene it leads to, beside the notes', () => {
    for (const { id, ...slide } of slides) {
      if (slide.kind !== 'scene') continue;
      const notes = speaker.document.querySelectorAll(`#${id} .tp-cue__notes .tp-vote`).map(visibleText);
      expect(notes).toEqual(slide.scene.choices.map((_, place) => choiceLetter(place, locale)));
      expect(speaker.document.querySelectorAll(`#${id} .tp-cue__notes .tp-vote__way`)).toHaveLength(
        notes.length,
      );
    }
  });

  it('leads from each choice of a scene to its outcomes, and from there to the scene that follows', () => {
    for (const slide of slides) {
      if (slide.kind !== 'scene' && slide.kind !== 'outcomes') continue;
      const { id, kind, scenario, scene } = slide;
      const followed = scene.choices.map(({ target }) => `scenario-${scenario.id}-${target}`);
      const ways = kind === 'scene' ? followed.map(() => `${id}-outcomes`) : followed;
      for (const page of [document, speaker.document])
        expect(values(page, `#${id} [data-leads-to]`, 'data-leads-to')).toEqual(ways);
    }
  });

  it('leads from the outcomes of a scene to scenes, and back from each ending or past the scenario', () => {
    const steps = slides.filter(({ kind }) => kind === 'scene' || kind === 'outcomes');
    const links = (id: string): readonly string[] => values(document, `#${id} a.tp-slide__link`, 'href');
    const past = slides.flatMap((slide, place) => {
      const last = slides.findLastIndex(
        (other) => 'scenario' in slide && 'scenario' in other && other.scenario === slide.scenario,
      );
      const isEnding = slide.kind === 'scene' && slide.scene.choices.length === 0;
      return isEnding && place <= last ? [[slide.id, `#${slides[last + 1]?.id ?? ''}`] as const] : [];
    });
    expect(past.map(([id]) => [id, links(id).at(-1)])).toEqual(past);
    const targets = steps.flatMap(({ id }) => (new Map(past).has(id) ? links(id).slice(0, -1) : links(id)));
    const scenes = slides.flatMap((slide) => (slide.kind === 'scene' ? [slide] : []));
    const endings = scenes.filter(({ scene }) => scene.choices.length === 0);
    expect(targets.filter((target) => !scenes.some(({ id }) => target === `#${id}`))).toEqual([]);
    expect(new Set(targets)).toEqual(
      new Set(
        scenes.flatMap(({ id, ways }) => (ways.length > 0 || targets.includes(`#${id}`) ? [`#${id}`] : [])),
      ),
    );
    expect(endings.filter(({ id }) => links(id).length < 2)).toEqual([]);
  });

  it('gives reveal.js sections and nothing else, none inside another', () => {
    expect(document.querySelectorAll('.slides > *').filter((child) => !child.is('section'))).toEqual([]);
    expect(document.querySelectorAll('.slides section section')).toEqual([]);
  });

  it('carries the notes to the speaker view, and not to the deck', () => {
    const tree = JSON.stringify(lesson.slides.map(({ notes }) => notes));
    const sentences = [...tree.matchAll(/"value":"([^"\\]{40,})"/g)].map(([, value = '']) => plain(value));
    const [deck, said] = [plain(visibleText(document)), plain(visibleText(speaker.document))];
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => deck.includes(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
  });

  it('shows no answer to a guess', () => {
    const guesses = lesson.questions.filter(({ pretest }) => pretest);
    expect(guesses.filter(({ id }) => html.includes(`id="answer-${id}"`))).toEqual([]);
  });

  it('weighs at most 70 kB of scripts, what comes later included', () => {
    expect(gzipped(...withLater(pageAt(pages, path)))).toBeLessThanOrEqual(70);
  });
});

describe('a lesson', () => {
  it.each(lessons)('leads to $path', ({ path }) => {
    const { document } = pageAt(pages, path.replace(/slides\/$/, ''));
    const address = `${siteBase().slice(0, -1)}${path}`;
    expect(values(document, 'a', 'href').filter((href) => href === address).length).toBeGreaterThan(0);
  });

  it.each(lessons)('does not load what is for decks: $path', ({ path }) => {
    const loaded = scripts(folder, pageAt(pages, path.replace(/slides\/$/, '')), siteBase());
    expect(loaded.filter((text) => /reveal|BroadcastChannel/.test(text))).toEqual([]);
  });
});

function heading(document: HtmlElement, id: string): HtmlElement {
  const found = document.querySelector(`#${id} h2`);
  if (!found) throw new Error(`The slide ${id} has no heading.`);
  return found;
}

/** The scripts of a page with those that they import when they are needed. */
function withLater(page: Parameters<typeof scripts>[1]): readonly string[] {
  const now = scripts(folder, page, siteBase());
  const later = now.flatMap((text) =>
    [...text.matchAll(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g)].map(([, name = '']) =>
      readFileSync(join(folder, '_astro', name), 'utf8'),
    ),
  );
  expect(later.length).toBeGreaterThan(0);
  expect(later.flatMap((text) => importsOf(text, '/_astro/later.js'))).toEqual([]);
  return [...now, ...later];
}

/** Without the spaces, which a page need not have between two boxes. */
function joined(text: string): string {
  return text.replaceAll(' ', '');
}

/** Only letters and digits: marks and spaces differ between a page and its source. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
