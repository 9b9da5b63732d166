import { isScored } from '../../course/questions/grade.ts';
import type { SiteQuestion } from '../../course/site-course.ts';

/** The questions that count for their lesson: guesses before it and own words do not. */
export function scoredOf<Question extends Pick<SiteQuestion, 'type' | 'pretest'>>(
  questions: readonly Question[],
): readonly Question[] {
  return questions.filter(({ type, pretest }) => !pretest && isScored(type));
}
