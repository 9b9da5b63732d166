import type { CourseLocals } from '../../course/course-locals.ts';
import type { SiteFigure, SiteLesson, SiteScenario } from '../../course/site-course.ts';

/** Finds a scenario of the edition by its id, which is unique in the course. */
export function findScenario(locals: CourseLocals, id: string): SiteScenario | undefined {
  return lessonsHere(locals)
    .flatMap(({ scenarios }) => scenarios)
    .find((scenario) => scenario.id === id);
}

/** Finds a figure by its drawing: that of the page's lesson, else the first in the edition. */
export function findFigure(locals: CourseLocals, id: string): SiteFigure | undefined {
  return lessonsHere(locals)
    .flatMap(({ figures }) => figures)
    .find((figure) => figure.id === id);
}

/** Every lesson of the edition, that of the page first. */
function lessonsHere({ current, edition }: CourseLocals): readonly SiteLesson[] {
  const all = [...(edition?.modules.flatMap(({ lessons }) => lessons) ?? []), ...(edition?.drafts ?? [])];
  return current.kind === 'lesson' ? [current.page, ...all] : all;
}
