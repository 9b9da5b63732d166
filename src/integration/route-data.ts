import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Gives Starlight's pages the table of contents of the model: sections only, not the headings of slides. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute, course } = locals;
  const { current } = course;
  if (
    starlightRoute.toc &&
    (current.kind === 'lesson' || current.kind === 'module' || current.kind === 'about')
  ) {
    starlightRoute.toc.items = current.page.sections.map(({ id, title }) => ({
      slug: id,
      text: title,
      depth: 2,
      children: [],
    }));
  } else starlightRoute.toc = undefined;
  // The home has no sidebar on wide screens, but its menu on phones is the same.
  starlightRoute.hasSidebar = true;
});
