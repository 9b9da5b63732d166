import { sourcesFilePath } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { nearest } from '../course/nearest.ts';
import type { Checked } from './rule.ts';

/** Every citation leads to a work in `sources.yml`. */
export function sourcesAreKnown({ course, texts, broken }: Checked): readonly Finding[] {
  if (broken.has(sourcesFilePath)) return [];
  const known = Object.keys(course.sources);
  return texts.flatMap(({ citations }) =>
    citations
      .filter(({ id }) => !known.includes(id))
      .map(({ id, place }) => {
        const close = nearest(id, known);
        return {
          rule: 'sources-are-known',
          severity: 'error' as const,
          place,
          message: `\`${sourcesFilePath}\` has no source \`${id}\``,
          advice:
            close === undefined ? 'add the work there, or correct the id' : `did you mean \`${close}\`?`,
        };
      }),
  );
}
