/**
 * The course as deciders need it: order and ids, no words. It is the same in every language and every page loads
 * it, so it holds nothing else; an item's fingerprint stands at the item itself.
 */
export interface CourseOutline {
  readonly id: string;
  readonly modules: readonly ModuleOutline[];
}

export interface ModuleOutline {
  readonly id: string;
  readonly lessons: readonly LessonOutline[];
}

export interface LessonOutline {
  /** Path without locale: `meeting/first-impressions`. */
  readonly id: string;
  readonly items: readonly ItemOutline[];
}

export interface ItemOutline {
  readonly id: string;
  /** False for reflections and for items inside a pretest: they never decide whether a lesson is finished. */
  readonly scored: boolean;
}

/** All lessons, in the order of the course. */
export function lessonsOf(outline: CourseOutline): readonly LessonOutline[] {
  return outline.modules.flatMap((module) => module.lessons);
}
