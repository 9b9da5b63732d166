import { lessonsOf, type Course, type Edition, type Module } from './course.ts';
import type { Figure } from './blocks/read-figure.ts';
import type { LocalRules } from './blocks/read-local.ts';
import type { Scenario } from './blocks/scenario/scenario.ts';
import { plainText } from './markdown/nodes.ts';
import type {
  GlossaryPage,
  Lesson,
  ModulePage,
  PageBlocks,
  PlainPage,
  QuizPage,
  Section,
  TrainersPage,
} from './pages/page.ts';
import { answerKeyOf, partKeysOf } from './questions/answer-key.ts';
import type { AnswerKey } from './questions/grade.ts';
import type { NumericAnswer } from './questions/numeric/read.ts';
import { fingerprintOf } from './questions/fingerprint.ts';
import type { Question, QuestionType } from './questions/question.ts';
import { siteSlidesOf, type SiteSlide } from './slides/site-slide.ts';

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

/** Reduces a course to what its pages need. */
export function siteCourse({ settings, sources, editions }: Course): SiteCourse {
  const origin = editions.find(({ locale }) => locale === settings.source);
  const fingerprints = new Map(
    (origin ? [...lessonsOf(origin), ...origin.trainers] : []).flatMap(({ questions }) =>
      questions.map(markOf),
    ),
  );
  return { settings, sources, editions: editions.map((edition) => siteEdition(edition, fingerprints)) };
}

type Fingerprints = ReadonlyMap<string, string>;

function markOf(question: Question): readonly [string, string] {
  return [question.id, fingerprintOf(question)];
}

function siteEdition(edition: Edition, fingerprints: Fingerprints): SiteEdition {
  return {
    locale: edition.locale,
    direction: edition.direction,
    home: edition.home && sitePage(edition.home),
    about: edition.about && sitePage(edition.about),
    sources: edition.sources && sitePage(edition.sources),
    glossary: edition.glossary && siteGlossary(edition.glossary),
    modules: edition.modules.map((module) => siteModule(module, fingerprints)),
    quiz: edition.quiz && siteQuiz(edition.quiz),
    drafts: edition.drafts.map((lesson) => siteLesson(lesson, fingerprints)),
    trainers: edition.trainers.map((page) => siteTrainersPage(page, fingerprints)),
  };
}

function sitePage({
  title,
  description,
  sections,
  citations,
}: PlainPage | GlossaryPage | ModulePage | QuizPage | Lesson | TrainersPage): SitePage {
  return {
    title,
    description,
    sections: sections.map((section) => ({ id: section.id, title: section.title })),
    citations: [...new Set(citations.map(({ id }) => id))],
  };
}

function siteGlossary(page: GlossaryPage): SiteGlossary {
  const entries = page.entries.map(({ id, term, definition }) => ({
    id,
    term,
    definition: plainText(definition),
  }));
  return { ...sitePage(page), entries };
}

function siteModule({ id, number, page, lessons, quiz }: Module, fingerprints: Fingerprints): SiteModule {
  return {
    ...sitePage(page),
    id,
    number,
    lessons: lessons.map((lesson) => siteLesson(lesson, fingerprints)),
    quiz: quiz && siteQuiz(quiz),
  };
}

function siteQuiz(page: QuizPage): SiteQuiz {
  const { id, moduleId, draw, mastery } = page;
  return { ...sitePage(page), id, moduleId, draw, mastery };
}

function siteLesson(lesson: Lesson, fingerprints: Fingerprints): SiteLesson {
  return {
    ...sitePage(lesson),
    id: lesson.id,
    moduleId: lesson.moduleId,
    minutes: lesson.minutes,
    objectives: lesson.objectives.map(({ id, text }) => ({ id, text })),
    slides: siteSlidesOf(lesson),
    ...siteBlocks(lesson, fingerprints),
  };
}

function siteBlocks(page: PageBlocks, fingerprints: Fingerprints): SiteBlocks {
  return {
    questions: page.questions.map((question) => siteQuestion(question, fingerprints)),
    scenarios: page.scenarios.map(siteScenario),
    plans: page.plans.map(({ id, sectionId }) => ({ id, sectionId })),
    figures: page.figures.map(({ id, sectionId, labels, alternative }) => ({
      id,
      sectionId,
      labels,
      alternative,
    })),
    locals: page.locals.map(({ id, sectionId, checked }) => ({ id, sectionId, checked })),
  };
}

function siteScenario({ id, sectionId, title, scenes }: Scenario): SiteScenario {
  return {
    id,
    sectionId,
    title,
    scenes: scenes.map((scene) => ({
      id: scene.id,
      choices: scene.choices.map(({ key, target }) => ({ key, target })),
    })),
  };
}

function siteTrainersPage(page: TrainersPage, fingerprints: Fingerprints): SiteTrainersPage {
  return { ...sitePage(page), name: page.name, ...siteBlocks(page, fingerprints) };
}

function siteQuestion(question: Question, fingerprints: Fingerprints): SiteQuestion {
  const numbers = question.type === 'numeric' ? question.answers : [];
  return {
    id: question.id,
    type: question.type,
    key: answerKeyOf(question),
    keys: partKeysOf(question),
    groups: question.type === 'classify' ? question.groups.map(({ key }) => key) : [],
    numbers: numbers.map(({ key, value, tolerance, right }) => ({ key, value, tolerance, right })),
    unit: question.type === 'numeric' ? question.unit : '',
    points: question.points,
    hintCount: question.hintCount,
    hasExplanation: question.hasExplanation,
    pretest: question.pretest,
    sectionId: question.sectionId,
    fingerprint: fingerprints.get(question.id) ?? fingerprintOf(question),
  };
}
