import type { SiteLesson, SiteModule } from '../../course/site-course.ts';

/** A lesson and where it stands; numbers are from 1. */
export interface PlacedLesson {
  readonly lesson: SiteLesson;
  readonly module: number;
  readonly number: number;
  /** Lessons in its module. */
  readonly total: number;
}

/** The lessons of some modules in the order of the course. */
export function placedLessons(modules: readonly SiteModule[]): readonly PlacedLesson[] {
  return modules.flatMap(({ number: module, lessons }) =>
    lessons.map((lesson, index) => ({ lesson, module, number: index + 1, total: lessons.length })),
  );
}

/** Minutes of a module: those of its lessons. */
export function minutesOf({ lessons }: SiteModule): number {
  return lessons.reduce((sum, { minutes }) => sum + minutes, 0);
}
