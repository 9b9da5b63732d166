import type { SiteLesson, SiteQuestion } from '../../course/site-course.ts';
import type { CourseLocals } from '../../course/course-locals.ts';

/** A question with the lesson it stands in and its number there, from 1. */
export interface PlacedQuestion {
  readonly question: SiteQuestion;
  readonly lesson: SiteLesson;
  readonly number: number;
}

/** Finds a question of the edition by its id, which is unique in the course: a quiz shows those of many lessons. */
export function findQuestion({ edition }: CourseLocals, id: string): PlacedQuestion | undefined {
  const lessons = [...(edition?.modules.flatMap(({ lessons }) => lessons) ?? []), ...(edition?.drafts ?? [])];
  for (const lesson of lessons) {
    const index = lesson.questions.findIndex((candidate) => candidate.id === id);
    const question = lesson.questions[index];
    if (question) return { question, lesson, number: index + 1 };
  }
  return undefined;
}
