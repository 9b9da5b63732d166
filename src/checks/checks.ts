import type { BuiltCourse } from '../course/build-course.ts';
import type { CourseFiles } from '../course/course-files.ts';
import { compareFindings, formatFinding, type Finding } from '../course/findings.ts';
import type { Rule } from './rule.ts';

const rules: readonly Rule[] = [];

/**
 * Everything there is to say about a course: what was noticed while it was read, then every rule.
 * In the order of files and lines, each thing once.
 */
export function checkCourse(
  { course, pages, findings }: BuiltCourse,
  { files }: CourseFiles,
): readonly Finding[] {
  const found = course ? rules.flatMap((rule) => rule({ course, pages, files })) : [];
  return withoutRepeats([...findings, ...found].sort(compareFindings));
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [formatFinding(finding), finding])).values()];
}
