import type { Lesson } from '../pages/page.ts';
import type { DeckSlide } from './deck-slide.ts';
import { slidesOf } from './slides-of.ts';

/** A slide's own facts; its words stand in the page. */
export interface SiteDeckSlide extends Pick<DeckSlide, 'id' | 'kind' | 'minutes'> {
  /** What an author called it; empty for the slides that the deck adds. */
  readonly title: string;
  /** The question that is asked or answered; none on other slides. */
  readonly questionId: string | undefined;
}

/** The slides of a lesson's deck, in the order they are shown. */
export function siteDeck(lesson: Lesson): readonly SiteDeckSlide[] {
  return slidesOf(lesson).map((slide) => ({
    id: slide.id,
    kind: slide.kind,
    minutes: slide.minutes,
    title: slide.kind === 'authored' ? slide.title : '',
    questionId: slide.kind === 'question' || slide.kind === 'answer' ? slide.question.id : undefined,
  }));
}
