import type { SiteCourse } from '../../course/site-course.ts';

/** The parts of the address of a page that belongs to a lesson. */
export interface LessonPath {
  readonly params: { readonly locale: string; readonly module: string; readonly lesson: string };
}

/** One address for every lesson in every language. */
export function lessonPaths({ editions }: SiteCourse): LessonPath[] {
  return editions.flatMap(({ locale, modules }) =>
    modules.flatMap(({ id: module, lessons }) =>
      lessons.map(({ id }) => ({ params: { locale, module, lesson: id.slice(module.length + 1) } })),
    ),
  );
}
