import type { Slide } from '../blocks/read-slide.ts';
import type { Place } from '../findings.ts';
import type { Lesson } from '../pages/page.ts';
import type { Question } from '../questions/question.ts';
import type {
  AnswerSlide,
  AuthoredSlide,
  ClosingSlide,
  DeckSlide,
  OpeningSlide,
  QuestionSlide,
} from './deck-slide.ts';
import { answerSlideId, closingId, openingId, questionSlideId } from './slide-ids.ts';

/** Minutes for what no author plans: a word of welcome, thinking and voting, the answer, a look back. */
const minutesOf = { opening: 1, question: 2, answer: 1, closing: 1 } as const;

/**
 * The slides of a lesson, in the order they are shown: its title, guesses before anything is said, then slides and
 * questions as they stand in the lesson, each question followed by its answer, and what to take along. Deck, handouts
 * and exports all follow it. A pretest is a guess: its answer is not shown.
 */
export function slidesOf(lesson: Lesson): readonly DeckSlide[] {
  const guesses = lesson.questions.filter(({ pretest }) => pretest);
  return [opening(lesson), ...guesses.map(questionSlide), ...inOrder(lesson), closing(lesson)];
}

function inOrder({ slides, questions }: Lesson): readonly DeckSlide[] {
  const placed: readonly (readonly [Place, readonly DeckSlide[]])[] = [
    ...slides.map((slide) => [slide.place, [authored(slide)]] as const),
    ...questions
      .filter(({ pretest }) => !pretest)
      .map((question) => [question.place, [questionSlide(question), answerSlide(question)]] as const),
  ];
  return placed.toSorted(([a], [b]) => a.line - b.line).flatMap(([, own]) => own);
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

function authored({ id, minutes, sectionId, title, content, notes }: Slide): AuthoredSlide {
  return { kind: 'authored', id, minutes, sectionId, title, content, notes };
}

function questionSlide(question: Question): QuestionSlide {
  const { id, sectionId } = question;
  return { kind: 'question', id: questionSlideId(id), minutes: minutesOf.question, sectionId, question };
}

function answerSlide(question: Question): AnswerSlide {
  const { id, sectionId } = question;
  return { kind: 'answer', id: answerSlideId(id), minutes: minutesOf.answer, sectionId, question };
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
