import { checkCourse } from '../../../../src/checks/checks.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import type { CourseFiles } from '../../../../src/course/course-files.ts';
import { describeFinding, type Finding } from '../../../../src/course/findings.ts';

/** Everything that is said about some files. */
export function findingsOf(files: CourseFiles): readonly Finding[] {
  return checkCourse(buildCourse(files), files);
}

/** `rule 11:6 message — advice`, with the file before it unless it is the one that is looked at. */
export function shortLine(finding: Finding, file: string): string {
  const { rule, place } = finding;
  const where = place.file === file ? '' : `${place.file}:`;
  return `${rule} ${where}${place.line}:${place.column} ${describeFinding(finding)}`;
}
