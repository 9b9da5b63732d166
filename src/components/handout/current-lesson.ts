import type { CourseLocals } from '../../course/course-locals.ts';
import type { SiteEdition, SiteLesson, SiteModule } from '../../course/site-course.ts';

/** The lesson that a handout belongs to, with the module and the language it stands in. */
export interface CurrentLesson {
  readonly lesson: SiteLesson;
  readonly module: SiteModule;
  readonly edition: SiteEdition;
}

/**
 * The lesson of the page that is being made.
 *
 * @throws when a handout is asked for at an address that no lesson has, which our own table of routes would have to do
 */
export function currentLesson({ edition, current }: CourseLocals): CurrentLesson {
  if (edition && current.kind === 'lesson' && current.module)
    return { lesson: current.page, module: current.module, edition };
  throw new Error('A handout belongs to a lesson of a module.');
}
