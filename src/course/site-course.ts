import { lessonsOf, type Course, type Edition, type Module } from './course.ts';
import type { Figure } from './blocks/read-figure.ts';
import type { LocalRules } from './blocks/read-local.ts';
import type { Scenario } from './blocks/scenario/scenario.ts';
import { plainText } from './markdown/nodes.ts';
import type { GlossaryPage, Lesson, ModulePage, PlainPage, Section } from './pages/page.ts';
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
  readonly drafts: readonly SiteLesson[];
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
}

export interface SiteLesson extends SitePage {
  readonly id: string;
  readonly moduleId: string;
  /** Whole minutes. */
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly SiteQuestion[];
  /** The slides of its deck, in their order. */
  readonly slides: readonly SiteSlide[];
  readonly scenarios: readonly SiteScenario[];
  readonly plans: readonly SiteBlock[];
  readonly figures: readonly SiteFigure[];
  readonly locals: readonly SiteLocal[];
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
    (origin ? lessonsOf(origin) : []).flatMap(({ questions }) => questions.map(markOf)),
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
    drafts: edition.drafts.map((lesson) => siteLesson(lesson, fingerprints)),
  };
}

function sitePage({
  title,
  description,
  sections,
  citations,
}: PlainPage | GlossaryPage | ModulePage | Lesson): SitePage {
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

function siteModule({ id, number, page, lessons }: Module, fingerprints: Fingerprints): SiteModule {
  return {
    ...sitePage(page),
    id,
    number,
    lessons: lessons.map((lesson) => siteLesson(lesson, fingerprints)),
  };
}

function siteLesson(lesson: Lesson, fingerprints: Fingerprints): SiteLesson {
  return {
    ...sitePage(lesson),
    id: lesson.id,
    moduleId: lesson.moduleId,
    minutes: lesson.minutes,
    objectives: lesson.objectives.map(({ id, text }) => ({ id, text })),
    questions: lesson.questions.map((question) => siteQuestion(question, fingerprints)),
    slides: siteSlidesOf(lesson),
    scenarios: lesson.scenarios.map(siteScenario),
    plans: lesson.plans.map(({ id, sectionId }) => ({ id, sectionId })),
    figures: lesson.figures.map(({ id, sectionId, labels, alternative }) => ({
      id,
      sectionId,
      labels,
      alternative,
    })),
    locals: lesson.locals.map(({ id, sectionId, checked }) => ({ id, sectionId, checked })),
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
    hintCount: question.hintCount,
    hasExplanation: question.hasExplanation,
    pretest: question.pretest,
    sectionId: question.sectionId,
    fingerprint: fingerprints.get(question.id) ?? fingerprintOf(question),
  };
}
