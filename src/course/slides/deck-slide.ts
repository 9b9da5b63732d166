import type { Scenario, Scene } from '../blocks/scenario/scenario.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import type { Question } from '../questions/question.ts';
import type { WalkedScene } from './walk-scenes.ts';

/** What every slide of a deck has. */
interface SlideCommon {
  /** Unique in the deck, and the same in every language: the slide's address is `…/slides/#/<id>`. */
  readonly id: string;
  /** Minutes of teaching that are planned for it. */
  readonly minutes: number;
  /** The `##` section that the slide belongs to; none for what stands before the first. */
  readonly sectionId: string | undefined;
}

/** The lesson's title. What learners will be able to do is for the trainer to say. */
export interface OpeningSlide extends SlideCommon {
  readonly kind: 'opening';
  readonly title: string;
  readonly moduleId: string;
  readonly objectives: readonly string[];
}

/** A slide that an author wrote. */
export interface AuthoredSlide extends SlideCommon {
  readonly kind: 'authored';
  readonly sectionId: string;
  /** A `###` of its own, else the section's heading. */
  readonly title: string;
  readonly content: readonly MarkdownNode[];
  readonly notes: readonly MarkdownNode[];
  /** Id of the lesson's figure that it shows. */
  readonly figure?: string;
}

/** A question to think about, without its answer. */
export interface QuestionSlide extends SlideCommon {
  readonly kind: 'question';
  readonly question: Question;
}

/** The same question, with what is right and why. */
export interface AnswerSlide extends SlideCommon {
  readonly kind: 'answer';
  readonly question: Question;
}

/** How a scenario begins. */
export interface SituationSlide extends SlideCommon {
  readonly kind: 'situation';
  readonly scenario: Scenario;
}

/** A scene of a scenario with its choices; without choices it is an ending. */
export interface SceneSlide extends SlideCommon, WalkedScene<Scene> {
  readonly kind: 'scene';
  readonly scenario: Scenario;
  /** Id of the first slide behind the scenario: past the endings that a room did not choose. */
  readonly after: string;
}

/** What each choice of a scene leads to. */
export interface OutcomesSlide extends SlideCommon, WalkedScene<Scene> {
  readonly kind: 'outcomes';
  readonly scenario: Scenario;
}

/** What to take along: one point for each section. */
export interface ClosingSlide extends SlideCommon {
  readonly kind: 'closing';
  readonly points: readonly { readonly sectionId: string; readonly text: string }[];
  readonly objectives: readonly string[];
}

export type DeckSlide =
  | OpeningSlide
  | AuthoredSlide
  | QuestionSlide
  | AnswerSlide
  | SituationSlide
  | SceneSlide
  | OutcomesSlide
  | ClosingSlide;

/** The minutes of teaching that are planned for some slides. */
export function totalMinutes(slides: readonly Pick<DeckSlide, 'minutes'>[]): number {
  return slides.reduce((sum, { minutes }) => sum + minutes, 0);
}
