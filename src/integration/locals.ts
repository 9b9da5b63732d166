import { defineMiddleware } from 'astro:middleware';
import { course } from 'virtual:course';

import { placeOfPath } from '../course/place-of-path.ts';

/** Sets `Astro.locals.course` for every page, injected routes included. */
export const onRequest = defineMiddleware((context, next) => {
  const place = placeOfPath(course, context.url.pathname, import.meta.env.BASE_URL);
  context.locals.course = { course, ...place };
  return next();
});
