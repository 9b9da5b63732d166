import PptxGenJS from 'pptxgenjs';

import type { Edition, Module } from '../../course/course.ts';
import type { Lesson } from '../../course/pages/page.ts';
import { totalMinutes } from '../../course/slides/deck-slide.ts';
import { siteSlidesOf } from '../../course/slides/site-slide.ts';
import { slideTitle } from '../../course/slides/slide-words.ts';
import { slidesOf } from '../../course/slides/slides-of.ts';
import type { Words } from '../words.ts';
import { drawSlide, type LessonPlace, type Setting } from './draw-slide.ts';
import { defineMasters } from './masters.ts';
import { notesOf } from './notes-of.ts';
import { openingOf } from './opening-boxes.ts';
import { sheetFor } from './sheet.ts';
import { tidyPresentation } from './tidy-presentation.ts';

/** A lesson with what its presentation says about where it belongs. */
export interface LessonOfModule {
  readonly lesson: Lesson;
  readonly module: Pick<Module, 'number' | 'lessons'>;
  readonly edition: Pick<Edition, 'locale' | 'direction'>;
  readonly t: Words;
}

/**
 * The deck of a lesson as a PowerPoint file that can be edited: real text, lists, tables, notes and titles.
 * The same lesson gives the same bytes.
 */
export async function makePptx({ lesson, module, edition, t }: LessonOfModule): Promise<Uint8Array> {
  const slides = slidesOf(lesson);
  const sheet = sheetFor(edition.locale, edition.direction === 'rtl', t);
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = lesson.title;
  pptx.subject = lesson.description;
  pptx.author = t('course.name');
  pptx.company = t('course.name');
  pptx.rtlMode = sheet.rightToLeft;
  pptx.theme = { headFontFace: sheet.faces.title, bodyFontFace: sheet.faces.text };
  const foot = `${t('course.module.number', { number: module.number })} ·`;
  defineMasters(pptx, sheet, { foot, openingTitle: openingOf(lesson.title).title });
  const { figures } = lesson;
  const setting: Setting = {
    sheet,
    place: placeOf(lesson, module),
    minutes: totalMinutes(slides),
    figures,
    titles: new Map(siteSlidesOf(lesson).map((slide) => [slide.id, slideTitle(slide, sheet.locale, t)])),
    ids: slides.map(({ id }) => id),
  };
  for (const slide of slides) drawSlide(pptx, slide, setting);
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not given as bytes.');
  return tidyPresentation(written, {
    sheet,
    notes: slides.map((slide) => notesOf(slide, sheet)),
    ids: setting.ids,
    alternatives: slides.map((slide) => {
      const id = slide.kind === 'authored' ? slide.figure : undefined;
      return figures.find((figure) => figure.id === id)?.alternative;
    }),
  });
}

function placeOf({ id }: Lesson, { number, lessons }: LessonOfModule['module']): LessonPlace {
  return {
    module: number,
    lesson: lessons.findIndex((lesson) => lesson.id === id) + 1,
    total: lessons.length,
  };
}
