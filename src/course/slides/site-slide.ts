import { plainText } from '../markdown/nodes.ts';
import type { Lesson } from '../pages/page.ts';
import type { QuestionType } from '../questions/question.ts';
import type { ClosingSlide, DeckSlide } from './deck-slide.ts';
import { slidesOf } from './slides-of.ts';
import type { WayIn } from './walk-scenes.ts';

/** A slide without its Markdown: where it stands in the deck, and what it is called. */
export interface SiteSlide {
  readonly kind: DeckSlide['kind'];
  readonly id: string;
  readonly minutes: number;
  readonly sectionId: string | undefined;
  /**
   * Plain text; for a question and its answer what is asked, for a scene the scenario; empty for the closing slide,
   * whose title is a word of the interface. `slideTitle` makes a title of it that no other slide has.
   */
  readonly title: string;
  /** Id of the lesson's figure that it shows. */
  readonly figure?: string;
  /** What kind of question it asks or answers. */
  readonly asks?: QuestionType;
  /** Which scene of a scenario it shows, or shows the outcomes of. */
  readonly scene?: { readonly number: number; readonly ways: readonly WayIn[] };
  /** Id of the first slide behind the scenario of a scene. */
  readonly after?: string;
  /** What the closing slide says to take along. */
  readonly points?: ClosingSlide['points'];
}

/** The slides of a lesson, in their order, in the form that pages take. */
export function siteSlidesOf(lesson: Lesson): readonly SiteSlide[] {
  return slidesOf(lesson).map((slide) => {
    const { kind, id, minutes, sectionId } = slide;
    return { kind, id, minutes, sectionId, title: titleOf(slide), ...aboutOf(slide) };
  });
}

function aboutOf(slide: DeckSlide): Pick<SiteSlide, 'figure' | 'asks' | 'scene' | 'after' | 'points'> {
  switch (slide.kind) {
    case 'authored':
      return slide.figure === undefined ? {} : { figure: slide.figure };
    case 'question':
    case 'answer':
      return { asks: slide.question.type };
    case 'scene':
      return { scene: { number: slide.number, ways: slide.ways }, after: slide.after };
    case 'outcomes':
      return { scene: { number: slide.number, ways: slide.ways } };
    case 'closing':
      return { points: slide.points };
    default:
      return {};
  }
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
