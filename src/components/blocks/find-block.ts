import type { CourseLocals } from '../../course/course-locals.ts';
import type { SiteBlocks, SiteFigure, SiteScenario } from '../../course/site-course.ts';

/** Finds a scenario of the edition by its id, which is unique in the course. */
export function findScenario(locals: CourseLocals, id: string): SiteScenario | undefined {
  return pagesHere(locals)
    .flatMap(({ scenarios }) => scenarios)
    .find((scenario) => scenario.id === id);
}

/** Finds a figure by its drawing: that of the page, else the first in the edition. */
export function findFigure(locals: CourseLocals, id: string): SiteFigure | undefined {
  return pagesHere(locals)
    .flatMap(({ figures }) => figures)
    .find((figure) => figure.id === id);
}

/** Every page of the edition that has blocks, the one that is shown first. */
function pagesHere({ current, edition }: CourseLocals): readonly SiteBlocks[] {
  const lessons = edition?.modules.flatMap((module) => module.lessons) ?? [];
  const all = [...lessons, ...(edition?.drafts ?? []), ...(edition?.trainers ?? [])];
  return current.kind === 'lesson' || current.kind === 'trainers' ? [current.page, ...all] : all;
}
