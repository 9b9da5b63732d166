import type { Slide } from '../blocks/read-slide.ts';
import type { Scenario, Scene } from '../blocks/scenario/scenario.ts';
import type { Lesson, LessonBlock } from '../pages/page.ts';
import type { Question } from '../questions/question.ts';
import type {
  AnswerSlide,
  AuthoredSlide,
  ClosingSlide,
  DeckSlide,
  OpeningSlide,
  QuestionSlide,
  SceneSlide,
} from './deck-slide.ts';
import { answerSlideId, closingId, openingId, questionSlideId, scenarioSlideId } from './slide-ids.ts';
import { walkScenes, type WalkedScene } from './walk-scenes.ts';

/** Minutes for what no author plans: a word of welcome, thinking and voting, the answer, a choice, a look back. */
const minutesOf = {
  opening: 1,
  question: 2,
  answer: 1,
  situation: 1,
  scene: 2,
  ending: 1,
  outcomes: 2,
  closing: 1,
} as const;

/**
 * The slides of a lesson, in the order they are shown: its title, guesses before anything is said, then slides,
 * questions and scenarios as they stand in the lesson, each question followed by its answer, each branch of a scenario
 * walked to its ending, and what to take along.
 * Deck, handouts and exports all follow it. A pretest is a guess: its answer is not shown.
 */
export function slidesOf(lesson: Lesson): readonly DeckSlide[] {
  const guesses = lesson.questions.filter(({ pretest }) => pretest);
  // From the end, since a scenario has to know what comes behind it.
  const inOrder = lesson.blocks.reduceRight<readonly DeckSlide[]>(
    (behind, block) => [...slidesOfBlock(lesson, block, behind[0]?.id ?? closingId), ...behind],
    [closing(lesson)],
  );
  return [opening(lesson), ...guesses.map(questionSlide), ...inOrder];
}

function slidesOfBlock(
  { slides, questions, scenarios }: Lesson,
  { kind, id }: LessonBlock,
  after: string,
): readonly DeckSlide[] {
  const named = (block: { readonly id: string }): boolean => block.id === id;
  switch (kind) {
    case 'slide':
      return slides.filter(named).map(authored);
    case 'question':
      return questions
        .filter((question) => named(question) && !question.pretest)
        .flatMap((question) => [questionSlide(question), answerSlide(question)]);
    case 'scenario':
      return scenarios.filter(named).flatMap((scenario) => scenarioSlides(scenario, after));
    default:
      return [];
  }
}

function opening({ title, moduleId, objectives }: Lesson): OpeningSlide {
  return {
    kind: 'opening',
    id: openingId,
    minutes: minutesOf.opening,
    sectionId: undefined,
    title,
    moduleId,
    objectives: objectives.map(({ text }) => text),
  };
}

function authored({ id, minutes, sectionId, title, content, notes, figure }: Slide): AuthoredSlide {
  const shown = figure === undefined ? {} : { figure };
  return { kind: 'authored', id, minutes, sectionId, title, content, notes, ...shown };
}

function questionSlide(question: Question): QuestionSlide {
  const { id, sectionId } = question;
  return { kind: 'question', id: questionSlideId(id), minutes: minutesOf.question, sectionId, question };
}

function answerSlide(question: Question): AnswerSlide {
  const { id, sectionId } = question;
  return { kind: 'answer', id: answerSlideId(id), minutes: minutesOf.answer, sectionId, question };
}

function scenarioSlides(scenario: Scenario, after: string): readonly DeckSlide[] {
  const { id, sectionId } = scenario;
  return [
    { kind: 'situation', id: scenarioSlideId(id), minutes: minutesOf.situation, sectionId, scenario },
    ...walkScenes(scenario.scenes).flatMap((walked) => sceneSlides(scenario, walked, after)),
  ];
}

function sceneSlides(scenario: Scenario, walked: WalkedScene<Scene>, after: string): readonly DeckSlide[] {
  const { scene } = walked;
  const told = { sectionId: scenario.sectionId, scenario, ...walked };
  const isEnding = scene.choices.length === 0;
  const minutes = isEnding ? minutesOf.ending : minutesOf.scene;
  const id = scenarioSlideId(scenario.id, scene.id);
  const shown: SceneSlide = { kind: 'scene', id, minutes, after, ...told };
  if (isEnding) return [shown];
  const outcomes = scenarioSlideId(scenario.id, scene.id, 'outcomes');
  return [shown, { kind: 'outcomes', id: outcomes, minutes: minutesOf.outcomes, ...told }];
}

/** The headings of the sections say what a lesson is about; they are fewer than the slides, and each leads back to its text. */
function closing({ sections, slides, objectives }: Lesson): ClosingSlide {
  const points = sections.filter(({ id }) => slides.some(({ sectionId }) => sectionId === id));
  return {
    kind: 'closing',
    id: closingId,
    minutes: minutesOf.closing,
    sectionId: sections.at(-1)?.id,
    points: points.map(({ id, title }) => ({ sectionId: id, text: title })),
    objectives: objectives.map(({ text }) => text),
  };
}
