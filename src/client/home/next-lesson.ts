import { lessonsOf, type CourseOutline } from '../../course/record/outline.ts';
import { progressOf } from '../../course/record/progress.ts';
import type { LearnerRecord, Position } from '../../course/record/record.ts';
import { resumeAt } from '../../course/record/resume.ts';

/** What the main button offers: to begin, to go on where one stopped, or, with everything done, to read again. */
export type NextLesson =
  { readonly choice: 'start' | 'again' } | { readonly choice: 'continue'; readonly position: Position };

/** What comes next in a course, or in a part of it; `undefined` where there are no lessons. */
export function nextLesson(record: LearnerRecord, outline: CourseOutline): NextLesson | undefined {
  if (lessonsOf(outline).length === 0) return undefined;
  const position = resumeAt(record, outline);
  if (!position) return { choice: 'again' };
  const { modules } = progressOf(record, outline);
  const untouched = modules.every(({ state }) => state === 'notStarted');
  return untouched ? { choice: 'start' } : { choice: 'continue', position };
}
