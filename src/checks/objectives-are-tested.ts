import type { Finding } from '../course/findings.ts';
import { adviseName } from '../course/nearest.ts';
import type { Lesson } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** Every objective of a lesson has a question, and every question names an objective that the lesson has. */
export function objectivesAreTested({ pages, broken }: Checked): readonly Finding[] {
  return pages.flatMap((page) =>
    page.kind === 'lesson' && !broken.has(page.file) ? [...untested(page), ...unknown(page)] : [],
  );
}

const rule = 'objectives-are-tested';

function untested({ objectives, questions, draft }: Lesson): readonly Finding[] {
  if (draft) return [];
  return objectives
    .filter(({ id }) => questions.every(({ objective, pretest }) => pretest || objective !== id))
    .map(({ id, place }) => ({
      rule,
      severity: 'warning',
      place,
      message: `no question tests the objective \`${id}\``,
      advice: `write one, or give \`objective=${id}\` to a question that does`,
    }));
}

function unknown({ objectives, questions }: Lesson): readonly Finding[] {
  const known = objectives.map(({ id }) => id);
  return questions.flatMap(({ objective, place }): readonly Finding[] =>
    objective === undefined || known.includes(objective)
      ? []
      : [
          {
            rule,
            severity: 'error',
            place,
            message: `the lesson has no objective \`${objective}\``,
            advice: adviseName(objective, known),
          },
        ],
  );
}
