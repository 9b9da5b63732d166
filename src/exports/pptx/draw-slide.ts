import type PptxGenJS from 'pptxgenjs';

import type { Figure } from '../../course/blocks/read-figure.ts';
import type { DeckSlide } from '../../course/slides/deck-slide.ts';
import type { Sheet } from './sheet.ts';
import { drawAnswer } from './slides/answer.ts';
import { drawAuthored } from './slides/authored.ts';
import { drawClosing } from './slides/closing.ts';
import { drawOpening } from './slides/opening.ts';
import { drawOutcomes } from './slides/outcomes.ts';
import { drawQuestion } from './slides/question.ts';
import { drawScene, drawSituation } from './slides/scenario.ts';

/** What the slides say about the lesson that they belong to. */
export interface Setting {
  readonly sheet: Sheet;
  readonly place: LessonPlace;
  /** The figures of the lesson, for the slides that show one. */
  readonly figures: readonly Figure[];
  /** Minutes of teaching, all slides together. */
  readonly minutes: number;
  /** The title of a slide that no other slide of the deck has, by the slide's id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The ids of the slides in their order. */
  readonly ids: readonly string[];
}

/** Where a lesson stands in the course; numbers are from 1. */
export interface LessonPlace {
  readonly module: number;
  readonly lesson: number;
  /** How many lessons the module has. */
  readonly total: number;
}

/** Adds a slide of the deck to a presentation. */
export function drawSlide(pptx: PptxGenJS, slide: DeckSlide, setting: Setting): void {
  switch (slide.kind) {
    case 'opening':
      drawOpening(pptx, slide, setting);
      return;
    case 'authored':
      drawAuthored(pptx, slide, setting);
      return;
    case 'question':
      drawQuestion(pptx, slide, setting);
      return;
    case 'answer':
      drawAnswer(pptx, slide, setting);
      return;
    case 'situation':
      drawSituation(pptx, slide, setting);
      return;
    case 'scene':
      drawScene(pptx, slide, setting);
      return;
    case 'outcomes':
      drawOutcomes(pptx, slide, setting);
      return;
    case 'closing':
      drawClosing(pptx, slide, setting);
      return;
  }
}

/** The title of a slide that it has in an outline, too. */
export function titleOf({ id }: Pick<DeckSlide, 'id'>, { titles }: Setting): string {
  return titles.get(id) ?? '';
}

/** The number of the slide with an id, from 1. */
export function numberOf(id: string, { ids }: Setting): number {
  return ids.indexOf(id) + 1;
}
