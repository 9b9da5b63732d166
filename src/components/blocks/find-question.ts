import type { SiteLesson, SiteQuestion, SiteTrainersPage } from '../../course/site-course.ts';
import type { CourseLocals } from '../../course/course-locals.ts';
import { scoredOf } from '../questions/scored.ts';

/** A question with the lesson it stands in. */
export interface PlacedQuestion {
  readonly question: SiteQuestion;
  readonly lesson: Pick<SiteLesson, 'id' | 'questions'>;
  /** Its number among those that count, from 1; 0 for one that does not. */
  readonly number: number;
  /** How many count. */
  readonly total: number;
}

/** Finds a question of the edition by its id, which is unique in the course: a quiz shows those of many lessons. */
export function findQuestion(
  { edition }: Pick<CourseLocals, 'edition'>,
  id: string,
): PlacedQuestion | undefined {
  const lessons = [
    ...(edition?.modules.flatMap(({ lessons }) => lessons) ?? []),
    ...(edition?.drafts ?? []),
    ...(edition?.trainers.map(asLesson) ?? []),
  ];
  for (const lesson of lessons) {
    const question = lesson.questions.find((candidate) => candidate.id === id);
    const scored = scoredOf(lesson.questions);
    if (question) return { question, lesson, number: scored.indexOf(question) + 1, total: scored.length };
  }
  return undefined;
}

/** To its questions a page for trainers is a lesson that the course does not have. */
function asLesson({ name, questions }: SiteTrainersPage): PlacedQuestion['lesson'] {
  return { id: `trainers/${name}`, questions };
}
