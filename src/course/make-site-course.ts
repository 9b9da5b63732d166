import { lessonsOf, type Course, type Edition, type Module } from './course.ts';
import type { Scenario } from './blocks/scenario/scenario.ts';
import { plainText } from './markdown/nodes.ts';
import type {
  GlossaryPage,
  Lesson,
  ModulePage,
  PageBlocks,
  PlainPage,
  QuizPage,
  TrainersPage,
} from './pages/page.ts';
import { answerKeyOf, partKeysOf } from './questions/answer-key.ts';
import { fingerprintOf } from './questions/fingerprint.ts';
import type { Question } from './questions/question.ts';
import type {
  SiteBlocks,
  SiteCourse,
  SiteEdition,
  SiteGlossary,
  SiteLesson,
  SiteModule,
  SitePage,
  SiteQuestion,
  SiteQuiz,
  SiteScenario,
  SiteTrainersPage,
} from './site-course.ts';
import { siteSlidesOf } from './slides/site-slide.ts';

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
