import type { Answer } from '../../../../src/course/record/answer.ts';
import { applyEvent } from '../../../../src/course/record/apply-event.ts';
import type {
  ItemAnswered,
  LearnerAction,
  QuizFinished,
  QuizItemAnswered,
  QuizStarted,
} from '../../../../src/course/record/events.ts';
import type { CourseOutline } from '../../../../src/course/record/outline.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import type { Attempts, LearnerRecord } from '../../../../src/course/record/record.ts';

/** The day all events of `after` happen on. */
export const day = 20_778;

/** Two modules, four lessons: two items and a pretest, none at all, only a reflection, one item. */
export const outline: CourseOutline = {
  id: 'touchpoint',
  modules: [
    {
      id: 'meeting',
      lessons: [
        {
          id: 'meeting/first-impressions',
          items: [
            { id: 'guess', scored: false },
            { id: 'greeting', scored: true },
            { id: 'on-the-phone', scored: true },
          ],
        },
        { id: 'meeting/listening', items: [] },
      ],
    },
    {
      id: 'trouble',
      lessons: [
        { id: 'trouble/your-day', items: [{ id: 'my-worst-day', scored: false }] },
        { id: 'trouble/sorry', items: [{ id: 'say-sorry', scored: true }] },
      ],
    },
  ],
};

/** The record after these actions, all on one day. */
export function after(...actions: readonly LearnerAction[]): LearnerRecord {
  return continued(emptyRecord, ...actions);
}

export function continued(record: LearnerRecord, ...actions: readonly LearnerAction[]): LearnerRecord {
  return actions.reduce((before, action) => applyEvent(before, { ...action, day }), record);
}

/** An answer of option b, in the first lesson. */
export function answered(item: string, score = 1, more: Partial<ItemAnswered> = {}): ItemAnswered {
  const answer: Answer = { kind: 'keys', keys: ['b'] };
  const lesson = 'meeting/first-impressions';
  return {
    kind: 'itemAnswered',
    item,
    lesson,
    answer,
    fingerprint: 'f1',
    score,
    correct: score === 1,
    ...more,
  };
}

/** One attempt with option b. */
export function oneAttempt(score = 1): Attempts {
  const answer: Answer = { kind: 'keys', keys: ['b'] };
  return { count: 1, first: score, best: score, day, last: { answer, fingerprint: 'f1', score } };
}

/** A run of the quiz of the first module. */
export function startQuiz(items: readonly string[], seed = 7, quiz = 'meeting/quiz'): QuizStarted {
  return { kind: 'quizStarted', quiz, seed, items };
}

/** An answer of option b in the quiz of the first module. */
export function inQuiz(item: string, score = 1, more: Partial<QuizItemAnswered> = {}): QuizItemAnswered {
  const answer: Answer = { kind: 'keys', keys: ['b'] };
  const quiz = 'meeting/quiz';
  const correct = score === 1;
  return { kind: 'quizItemAnswered', quiz, item, answer, fingerprint: 'f1', score, correct, ...more };
}

export function finishedQuiz(score: number, quiz = 'meeting/quiz'): QuizFinished {
  return { kind: 'quizFinished', quiz, score };
}
