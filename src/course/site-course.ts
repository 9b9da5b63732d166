import type { Course, Edition } from './course.ts';
import type { Figure } from './blocks/read-figure.ts';
import type { LocalRules } from './blocks/read-local.ts';
import type { QuizPage, Section } from './pages/page.ts';
import type { AnswerKey } from './questions/grade.ts';
import type { NumericAnswer } from './questions/numeric/read.ts';
import type { QuestionType } from './questions/question.ts';
import type { SiteSlide } from './slides/site-slide.ts';

/**
 * The part of the course that pages need beside their own text: JSON-safe, without Markdown trees.
 * It crosses from the build into the pages as one module.
 */
export interface SiteCourse {
  readonly settings: Course['settings'];
  readonly sources: Course['sources'];
  readonly editions: readonly SiteEdition[];
}

export interface SiteEdition extends Pick<Edition, 'locale' | 'direction'> {
  readonly home: SitePage | undefined;
  readonly about: SitePage | undefined;
  readonly sources: SitePage | undefined;
  readonly glossary: SiteGlossary | undefined;
  readonly modules: readonly SiteModule[];
  /** The final quiz. */
  readonly quiz: SiteQuiz | undefined;
  readonly drafts: readonly SiteLesson[];
  readonly trainers: readonly SiteTrainersPage[];
}

/** A page's own facts. */
export interface SitePage {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Pick<Section, 'id' | 'title'>[];
  /** Ids of the works cited, each once, in the order of their first use: their numbers on the page. */
  readonly citations: readonly string[];
}

export interface SiteGlossary extends SitePage {
  readonly entries: readonly { readonly id: string; readonly term: string; readonly definition: string }[];
}

export interface SiteModule extends SitePage {
  readonly id: string;
  /** From 1, in the order of the course. */
  readonly number: number;
  readonly lessons: readonly SiteLesson[];
  readonly quiz: SiteQuiz | undefined;
}

export interface SiteQuiz extends SitePage, Pick<QuizPage, 'id' | 'moduleId' | 'draw' | 'mastery'> {}

export interface SiteBlocks {
  readonly questions: readonly SiteQuestion[];
  readonly scenarios: readonly SiteScenario[];
  readonly plans: readonly SiteBlock[];
  readonly figures: readonly SiteFigure[];
  readonly locals: readonly SiteLocal[];
}

export interface SiteLesson extends SitePage, SiteBlocks {
  readonly id: string;
  readonly moduleId: string;
  /** Whole minutes. */
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  /** The slides of its deck, in their order. */
  readonly slides: readonly SiteSlide[];
}

/** Its blocks are there to be tried; they are no part of the course. */
export interface SiteTrainersPage extends SitePage, SiteBlocks {
  readonly name: string;
}

/** A block by its id, in the section it stands in. */
export interface SiteBlock {
  readonly id: string;
  readonly sectionId: string | undefined;
}

export interface SiteScenario extends SiteBlock {
  readonly title: string;
  readonly scenes: readonly SiteScene[];
}

export interface SiteScene {
  readonly id: string;
  /** The choices with the ids of the scenes they lead to. None in an ending. */
  readonly choices: readonly { readonly key: string; readonly target: string }[];
}

export interface SiteFigure extends SiteBlock, Pick<Figure, 'labels' | 'alternative'> {
  readonly id: Figure['id'];
}

export interface SiteLocal extends SiteBlock, Pick<LocalRules, 'checked'> {}

export interface SiteQuestion {
  readonly id: string;
  readonly type: QuestionType;
  readonly key: AnswerKey;
  /** Keys of the options, items, rows, fields or criteria, in source order. */
  readonly keys: readonly string[];
  /** Keys of the groups of a `classify` question. */
  readonly groups: readonly string[];
  /** The numbers of a `numeric` question, right ones and typical mistakes. */
  readonly numbers: readonly Pick<NumericAnswer, 'key' | 'value' | 'tolerance' | 'right'>[];
  /** What stands behind the field of a `numeric` question. */
  readonly unit: string;
  readonly points: number;
  readonly hintCount: number;
  readonly hasExplanation: boolean;
  readonly pretest: boolean;
  readonly sectionId: string | undefined;
  /** The mark of the source language's question, the same in every language. */
  readonly fingerprint: string;
}
