import { lessonsOf } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import type { Checked } from './rule.ts';

/** No two questions of a language share an id: a learner's answers are kept under it. */
export function questionIdsAreUnique({ course }: Checked): readonly Finding[] {
  return course.editions.flatMap((edition) => {
    const pages = [...lessonsOf(edition), ...edition.drafts, ...edition.trainers];
    const questions = pages.flatMap((page) => page.questions);
    return questions.flatMap(({ id, place }, index): readonly Finding[] => {
      const first = questions.slice(0, index).find((other) => other.id === id);
      if (!first) return [];
      return [
        {
          rule: 'question-ids-are-unique',
          severity: 'error',
          place,
          message: `another question has the id \`${id}\``,
          advice: 'give one of them another id, in every language',
          related: first.place,
        },
      ];
    });
  });
}
