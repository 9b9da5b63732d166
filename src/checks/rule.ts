import type { CourseFiles } from '../course/course-files.ts';
import type { Course } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import type { Page, PageText } from '../course/pages/page.ts';

/** What a rule looks at. */
export interface Checked {
  readonly course: Course;
  /** Every page that could be read, also those that `course.yml` does not name. */
  readonly pages: readonly Page[];
  /** Links, citations and terms of every page, also of those that could not be read in full. */
  readonly texts: readonly PageText[];
  readonly files: CourseFiles['files'];
  /** Files that could not be read in full. What seems to be missing may stand in one of them. */
  readonly broken: ReadonlySet<string>;
}

/** A rule over the whole course. Its file is named for the good state. */
export type Rule = (checked: Checked) => readonly Finding[];
