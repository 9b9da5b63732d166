import { courseFilePath } from '../course/course-files.ts';
import { lessonsOf, type Edition } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import { readYaml } from '../course/markdown/read-frontmatter.ts';
import { sourceText } from '../course/source-text.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** Every concept that `course.yml` counts is carried by a lesson, in each language. */
export function conceptsAreCarried({ course, files, broken }: Checked): readonly Finding[] {
  const { concepts } = course.settings;
  if (!concepts || broken.size > 0) return [];
  const text = files.get(courseFilePath) ?? '';
  const place = readYaml(sourceText(courseFilePath, text), text).placeOf(['concepts']);
  const wanted = Object.entries(concepts).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, index) => `${source}.${String(index + 1)}`),
  );
  return course.editions.flatMap((edition) => [
    ...missing(edition, wanted, place),
    ...unknown(edition, wanted),
  ]);
}

const rule = 'concepts-are-carried';

function missing(edition: Edition, wanted: readonly string[], place: Finding['place']): readonly Finding[] {
  const carried = new Set(lessonsOf(edition).flatMap(({ concepts }) => concepts));
  const left = wanted.filter((id) => !carried.has(id));
  if (left.length === 0) return [];
  const message = `no lesson in \`${edition.locale}\` carries ${left.join(', ')}`;
  const advice = 'name them in `concepts:` at the top of the lessons that teach them';
  return [{ rule, severity: 'error', place, message, advice }];
}

function unknown(edition: Edition, wanted: readonly string[]): readonly Finding[] {
  const known = new Set(wanted);
  return lessonsOf(edition).flatMap(({ concepts, file }) =>
    concepts
      .filter((id) => !known.has(id))
      .map((id) => ({
        rule,
        severity: 'error' as const,
        place: topOf(file),
        message: `there is no concept \`${id}\``,
        advice: `take it out; \`concepts\` in \`${courseFilePath}\` says how many there are`,
      })),
  );
}
