import { lessonsOf } from './outline.ts';
import type { CourseOutline } from './outline.ts';
import { lessonProgress } from './progress.ts';
import type { LearnerRecord, Position } from './record.ts';

/**
 * Where "Continue where you stopped" leads: the last position while its lesson is unfinished; else the next unfinished
 * lesson in order, from the top again after the end; else nowhere, for all lessons are finished. A last lesson that is
 * no longer in the course counts as no position. For somebody who has not begun it is the first lesson.
 */
export function resumeAt(record: LearnerRecord, outline: CourseOutline): Position | undefined {
  const lessons = lessonsOf(outline);
  const last = lessons.findIndex((lesson) => lesson.id === record.position?.lesson);
  const inTurn = last < 0 ? lessons : [...lessons.slice(last), ...lessons.slice(0, last)];
  const next = inTurn.find((lesson) => lessonProgress(record, lesson).state !== 'finished');
  if (next === undefined) return undefined;
  return next.id === record.position?.lesson ? record.position : { lesson: next.id };
}
