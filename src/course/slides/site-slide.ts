import { plainText } from '../markdown/nodes.ts';
import type { Lesson } from '../pages/page.ts';
import type { DeckSlide } from './deck-slide.ts';
import { slidesOf } from './slides-of.ts';

/** A slide without its Markdown: where it stands in the deck, and what it is called. */
export interface SiteSlide {
  readonly kind: DeckSlide['kind'];
  readonly id: string;
  readonly minutes: number;
  readonly sectionId: string | undefined;
  /** Plain text; for a question what is asked, empty for the closing slide, whose title is a word of the interface. */
  readonly title: string;
}

/** The slides of a lesson, in their order, in the form that pages take. */
export function siteSlidesOf(lesson: Lesson): readonly SiteSlide[] {
  return slidesOf(lesson).map((slide) => {
    const { kind, id, minutes, sectionId } = slide;
    return { kind, id, minutes, sectionId, title: titleOf(slide) };
  });
}

function titleOf(slide: DeckSlide): string {
  switch (slide.kind) {
    case 'opening':
    case 'authored':
      return slide.title;
    case 'question':
    case 'answer':
      return plainText(slide.question.parts.prompt ?? []);
    case 'situation':
    case 'scene':
    case 'outcomes':
      return slide.scenario.title;
    case 'closing':
      return '';
  }
}
