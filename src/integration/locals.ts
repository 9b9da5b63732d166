import { defineMiddleware } from 'astro:middleware';
import { course } from 'virtual:course';

import { placeOfPath, type CoursePlace } from './page-of-url.ts';
import type { SiteCourse } from '../course/site-course.ts';

/** What a page shows of a lesson; each block decides from it what it renders. */
export type View = 'page';

/** The course as components find it in `Astro.locals.course`. */
export interface CourseLocals extends CoursePlace {
  readonly course: SiteCourse;
  readonly view: View;
}

/** Sets `Astro.locals.course` for every page, injected routes included. */
export const onRequest = defineMiddleware((context, next) => {
  const place = placeOfPath(course, context.url.pathname, import.meta.env.BASE_URL);
  context.locals.course = { course, view: 'page', ...place };
  return next();
});
