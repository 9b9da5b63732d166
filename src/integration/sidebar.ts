import type { StarlightUserConfig } from '@astrojs/starlight/types';

import { editionIn, type Course } from '../course/course.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** The order of the course for Starlight: each module's introduction, its lessons, its quiz; the final quiz at the end. */
export function courseSidebar(course: Course): Sidebar {
  const origin = editionIn(course, course.settings.source);
  const modules = (origin?.modules ?? []).map((module) => ({
    label: module.page.title,
    translations: titlesOf(course, module.id),
    items: [module, ...module.lessons, ...(module.quiz ? [module.quiz] : [])].map(({ id }) => ({ slug: id })),
  }));
  return origin?.quiz ? [...modules, { slug: origin.quiz.id }] : modules;
}

function titlesOf({ editions }: Course, moduleId: string): Record<string, string> {
  return Object.fromEntries(
    editions.flatMap(({ locale, modules }) => {
      const title = modules.find(({ id }) => id === moduleId)?.page.title;
      return title === undefined ? [] : [[locale, title]];
    }),
  );
}
