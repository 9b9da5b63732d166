import { describe, expect, it } from 'vitest';

import { answerKeyOf, partKeysOf } from '../../src/course/questions/answer-key.ts';
import { plainText } from '../../src/course/markdown/nodes.ts';
import type { Question } from '../../src/course/questions/question.ts';
import { startOrder } from '../../src/course/questions/start-order.ts';
import { readCourse, readCourseFiles } from '../../src/course/read-course.ts';
import { siteSlidesOf } from '../../src/course/slides/site-slide.ts';
import { slideTitle } from '../../src/course/slides/slide-words.ts';
import { slidesOf } from '../../src/course/slides/slides-of.ts';
import { makePptx } from '../../src/exports/pptx/make-pptx.ts';
import { wordsOf } from '../../src/exports/words.ts';
import { readSlides } from '../support/presentation.ts';

const root = new URL('../../', import.meta.url);
const files = await readCourseFiles(root);
const editions = (await readCourse(root)).course?.editions ?? [];
const lessons = editions.flatMap((edition) =>
  edition.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ edition, module, lesson, path: `${edition.locale}/${lesson.id}` })),
  ),
);

it('has lessons to present, in every language', () => {
  expect(new Set(lessons.map(({ edition }) => edition.locale)).size).toBe(4);
});

describe.each(lessons)('the presentation of $path', async ({ edition, module, lesson }) => {
  const t = wordsOf(files, edition.locale);
  const slides = readSlides(await makePptx({ lesson, module, edition, t }));

  it('has the slides of the deck, with its titles', () => {
    const inDeck = siteSlidesOf(lesson).map((slide) => ({
      id: slide.id,
      title: plain(slideTitle(slide, edition.locale, t)),
    }));
    expect(slides.map(({ id, title }) => ({ id, title: plain(title) }))).toEqual(inDeck);
    expect(new Set(inDeck.map(({ title }) => title)).size).toBe(slides.length);
  });

  it('asks for what is to be moved in the order of the deck', () => {
    const moved = lesson.questions.filter(({ type }) => ['order', 'match', 'classify'].includes(type));
    for (const question of moved) {
      const shown = slides.find(({ id }) => id === `question-${question.id}`)?.texts.map(plain) ?? [];
      const parts = partsOf(question);
      expect(shown.filter((text) => parts.includes(text))).toEqual(parts);
    }
  });

  it('walks its scenarios on dusk, the outcomes of choices on paper', () => {
    const layouts = { situation: 'situation', scene: 'scenario', outcomes: 'outcomes' } as const;
    const steps = slidesOf(lesson).flatMap(({ id, kind }) =>
      kind === 'situation' || kind === 'scene' || kind === 'outcomes' ? [{ id, layout: layouts[kind] }] : [],
    );
    expect(
      slides.filter(({ id }) => id.startsWith('scenario-')).map(({ id, layout }) => ({ id, layout })),
    ).toEqual(steps);
  });

  it('sets nothing that is too small for a wall', () => {
    const texts = slides.map(({ xml }) => xml.replace(/<p:grpSp>[\s\S]*?<\/p:grpSp>/g, ''));
    const sizes = texts.flatMap((xml) => [...xml.matchAll(/\bsz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1800);
  });
});

/** The words of the parts that are moved, in the order that they start in. */
function partsOf(question: Question): readonly string[] {
  const keys = startOrder({ id: question.id, keys: partKeysOf(question), key: answerKeyOf(question) });
  const piece = question.type === 'match' ? 'right' : 'label';
  return keys.map((key) => plain(plainText(question.parts[`${piece}-${key}`] ?? [])));
}

/** Marks of direction and spaces that do not break are no words. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
