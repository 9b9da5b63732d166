import type { Finding } from '../course/findings.ts';
import { adviseName, nearest } from '../course/nearest.ts';
import type { Lesson } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** Every objective of a lesson has a question, and every question and scenario names one that the lesson has. */
export function objectivesAreTested({ pages, broken }: Checked): readonly Finding[] {
  return pages.flatMap((page) =>
    page.kind === 'lesson' && !broken.has(page.file) ? [...untested(page), ...unknown(page)] : [],
  );
}

const rule = 'objectives-are-tested';

/** A question with a misspelt objective tests the one that it means. */
function untested({ objectives, questions, draft }: Lesson): readonly Finding[] {
  if (draft) return [];
  const known = objectives.map(({ id }) => id);
  const tested = questions.map(({ objective = '', pretest }) => (pretest ? '' : nearest(objective, known)));
  return objectives
    .filter(({ id }) => !tested.includes(id))
    .map(({ id, place }) => ({
      rule,
      severity: 'warning',
      place,
      message: `no question tests the objective \`${id}\``,
      advice: `write one, or give \`objective=${id}\` to a question that does`,
    }));
}

function unknown({ objectives, questions, scenarios }: Lesson): readonly Finding[] {
  const known = objectives.map(({ id }) => id);
  return [...questions, ...scenarios].flatMap(({ objective, place }): readonly Finding[] =>
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
