import { isScored } from './questions/grade.ts';
import type { CourseOutline, ItemOutline, LessonOutline } from './record/outline.ts';
import type { SiteCourse, SiteLesson, SiteQuestion } from './site-course.ts';

/** The course as scripts need it, from the edition of the source language: the others have the same ids in the same order. */
export function outlineOf({ settings, editions }: SiteCourse): CourseOutline {
  const origin = editions.find(({ locale }) => locale === settings.source);
  const modules = (origin?.modules ?? []).map(({ id, lessons }) => ({
    id,
    lessons: lessons.map(lessonOutline),
  }));
  return { id: settings.id, modules };
}

function lessonOutline({ id, questions }: SiteLesson): LessonOutline {
  return { id, items: questions.map(itemOutline) };
}

function itemOutline({ id, type, pretest }: SiteQuestion): ItemOutline {
  return { id, scored: !pretest && isScored(type) };
}
