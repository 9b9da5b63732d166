import type { CoursePlace } from './place-of-path.ts';
import type { SiteCourse } from './site-course.ts';

/** What a page shows of a lesson; each block decides from it what it renders. */
export type View = 'page';

/** The course as components find it in `Astro.locals.course`. */
export interface CourseLocals extends CoursePlace {
  readonly course: SiteCourse;
  readonly view: View;
}
