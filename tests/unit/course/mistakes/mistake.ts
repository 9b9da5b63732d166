import { lessonAsking, lessonPath, lessonWith, smallCourse } from '../support/small-course.ts';
import type { CourseFiles } from '../../../../src/course/course-files.ts';

/** What somebody writes by mistake, and every finding about it. */
export interface Mistake {
  readonly mistake: string;
  readonly write: string;
  /** Where it is written: in the text of a lesson (the default), in place of its question, or as a whole file. */
  readonly as?: 'question' | 'file';
  /** The file; without it the lesson of the small course. */
  readonly path?: string;
  /** `rule line:column message — advice` of each finding. */
  readonly says: readonly string[];
}

export function pathOf({ path }: Pick<Mistake, 'path'>): string {
  return path ?? lessonPath;
}

/** The small course with a mistake in it. */
export function courseWith({ write, as, path }: Omit<Mistake, 'says'>): CourseFiles {
  const text = as === 'file' ? write : as === 'question' ? lessonAsking(write) : lessonWith(write);
  return smallCourse({ [path ?? lessonPath]: text });
}
