import { lessonsOf, type CourseOutline } from '../../course/record/outline.ts';
import { progressOf, quizState, type QuizGoal } from '../../course/record/progress.ts';
import type { LearnerRecord, Position } from '../../course/record/record.ts';
import { resumeAt } from '../../course/record/resume.ts';

/** What the main button offers: to begin, to go on where one stopped, and, with every lesson done, the quiz, or to read again. */
export type NextLesson =
  | { readonly choice: 'start' | 'quiz' | 'again' }
  | { readonly choice: 'continue'; readonly position: Position };

/**
 * What comes next in a course, or in a part of it; `undefined` where there are no lessons.
 *
 * @param quiz the quiz over these lessons, which is offered until its goal is reached
 */
export function nextLesson(
  record: LearnerRecord,
  outline: CourseOutline,
  quiz?: QuizGoal,
): NextLesson | undefined {
  if (lessonsOf(outline).length === 0) return undefined;
  const position = resumeAt(record, outline);
  if (!position) return { choice: quiz && quizState(record, quiz) !== 'finished' ? 'quiz' : 'again' };
  const { modules } = progressOf(record, outline);
  const untouched = modules.every(({ state }) => state === 'notStarted');
  return untouched ? { choice: 'start' } : { choice: 'continue', position };
}
