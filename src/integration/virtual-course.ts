import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

import { readCourse, readCourseFiles } from '../course/read-course.ts';
import { siteCourse } from '../course/site-course.ts';
import { courseError } from './course-error.ts';

const moduleId = 'virtual:course';
const resolvedId = '\0virtual:course';

/** Gives pages the course as data: `import { course } from 'virtual:course'`. */
export function virtualCourse(root: URL): Plugin {
  return {
    name: 'touchpoint-course',
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      // Watched so that an edited lesson changes what the pages know about it while they are being edited.
      for (const file of (await readCourseFiles(root)).files.keys())
        this.addWatchFile(fileURLToPath(new URL(file, root)));
      const { course } = await readCourse(root);
      if (!course)
        return courseError(
          '`content/course.yml` cannot be used.',
          'Run `npm run check` to see what is wrong with it.',
        );
      return `export const course = ${JSON.stringify(siteCourse(course))};`;
    },
  };
}
