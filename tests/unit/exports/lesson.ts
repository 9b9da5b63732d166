import { buildCourse } from '../../../src/course/build-course.ts';
import type { Edition, Module } from '../../../src/course/course.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import type { Lesson } from '../../../src/course/pages/page.ts';
import { smallCourse, lessonPath } from '../course/support/small-course.ts';

/** A lesson of a small course with the module and the edition that it stands in. */
export interface PlacedLesson {
  readonly lesson: Lesson;
  readonly module: Module;
  readonly edition: Edition;
  readonly files: CourseFiles;
}

/** The first lesson of the small course, with another text. */
export function lessonOf(text: string, changes: Readonly<Record<string, string>> = {}): PlacedLesson {
  const files = smallCourse({ [lessonPath]: text, ...changes });
  const edition = buildCourse(files).course?.editions[0];
  const module = edition?.modules[0];
  const lesson = module?.lessons[0];
  if (!edition || !module || !lesson) throw new Error('The lesson of these tests cannot be read.');
  return { lesson, module, edition, files };
}
