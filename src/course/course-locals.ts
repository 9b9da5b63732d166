import type { CoursePlace } from './place-of-path.ts';
import type { SiteCourse } from './site-course.ts';

/** The course as components find it in `Astro.locals.course`. */
export interface CourseLocals extends CoursePlace {
  readonly course: SiteCourse;
}
