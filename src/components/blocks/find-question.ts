import type { SiteLesson, SiteQuestion } from '../../course/site-course.ts';
import type { CourseLocals } from '../../course/course-locals.ts';

/** A question with the lesson it stands in and its number there, from 1. */
export interface PlacedQuestion {
  readonly question: SiteQuestion;
  readonly lesson: SiteLesson;
  readonly number: number;
}

/** Finds a question of the current lesson by its id. */
export function findQuestion({ current }: CourseLocals, id: string): PlacedQuestion | undefined {
  if (current.kind !== 'lesson') return undefined;
  const index = current.page.questions.findIndex((candidate) => candidate.id === id);
  const question = current.page.questions[index];
  return question && { question, lesson: current.page, number: index + 1 };
}
