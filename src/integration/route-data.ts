import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Tags that repeat the title and description for other programs, and the names of our tools: weight for no reader. */
const unwanted = /^(?:generator|twitter:|og:)/;

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
  starlightRoute.head = starlightRoute.head.filter(
    ({ attrs }) => !unwanted.test(String(attrs?.name ?? attrs?.property ?? '')),
  );
  // Learners search for what they learn, not for how it is written.
  if (current.kind === 'trainers') starlightRoute.entry.data.pagefind = false;
  // The home has no sidebar on wide screens, but its menu on phones is the same.
  starlightRoute.hasSidebar = true;
});
