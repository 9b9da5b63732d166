import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

import type { Course } from '../course/course.ts';
import { outlineOf } from '../course/outline-of.ts';
import { readCourse, readCourseFiles } from '../course/read-course.ts';
import { siteCourse } from '../course/make-site-course.ts';
import { courseError } from './course-error.ts';

/** What each module of the course says; scripts take the second only, so no words of a lesson get into them. */
const modules: Readonly<Record<string, (course: Course) => string>> = {
  'virtual:course': (course) => `export const course = ${JSON.stringify(siteCourse(course))};`,
  'virtual:course-outline': (course) =>
    `export const outline = ${JSON.stringify(outlineOf(siteCourse(course)))};`,
};

/**
 * Gives pages the course as data, `import { course } from 'virtual:course'`, and scripts its outline,
 * `import { outline } from 'virtual:course-outline'`.
 */
export function virtualCourse(root: URL): Plugin {
  return {
    name: 'touchpoint-course',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id) {
      const write = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!write) return undefined;
      // Watched so that an edited lesson changes what the pages know about it while they are being edited.
      for (const file of (await readCourseFiles(root)).files.keys())
        this.addWatchFile(fileURLToPath(new URL(file, root)));
      const { course } = await readCourse(root);
      if (!course)
        return courseError(
          '`content/course.yml` cannot be used.',
          'Run `npm run check` to see what is wrong with it.',
        );
      return write(course);
    },
  };
}
