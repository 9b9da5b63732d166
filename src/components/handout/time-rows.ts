import type { SiteLesson } from '../../course/site-course.ts';
import type { SiteDeckSlide } from '../../course/slides/site-deck-slide.ts';

/** A line of the trainer's table: a slide, or a question together with its answer. */
export interface TimeRow {
  readonly kind: SiteDeckSlide['kind'];
  /** What an author called the slide; empty for all others. */
  readonly title: string;
  /** The number of the question in the lesson, from 1; 0 for all others. */
  readonly question: number;
  /** The id on the handout of what the row is about; none for the slides that only the deck has. */
  readonly target: string | undefined;
  readonly minutes: number;
}

/** The rows in the order of the deck. Their minutes add up to those of the deck. */
export function rowsOf({ deck, questions }: Pick<SiteLesson, 'deck' | 'questions'>): readonly TimeRow[] {
  return deck
    .filter(({ kind, questionId }) => kind !== 'answer' || !isAsked(deck, questionId))
    .map((slide) => ({
      kind: slide.kind,
      title: slide.title,
      question: questions.findIndex(({ id }) => id === slide.questionId) + 1,
      target: slide.kind === 'authored' ? slide.id : slide.questionId,
      minutes: slide.kind === 'question' ? minutesOfQuestion(deck, slide.questionId) : slide.minutes,
    }));
}

function isAsked(deck: readonly SiteDeckSlide[], questionId: string | undefined): boolean {
  return deck.some((slide) => slide.kind === 'question' && slide.questionId === questionId);
}

function minutesOfQuestion(deck: readonly SiteDeckSlide[], questionId: string | undefined): number {
  return deck
    .filter((slide) => slide.questionId === questionId)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}
