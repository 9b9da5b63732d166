import type { CourseOutline } from './outline.ts';
import { progressOf } from './progress.ts';
import { entry } from './record.ts';
import type { EpochDay, LearnerRecord, LessonMarks } from './record.ts';

/**
 * Writes down what is finished as of `day`, so that it stays so when an author adds items or lessons later. Marks that
 * stand are never moved or removed. Gives the same object back when there is nothing new to write.
 */
export function settle(record: LearnerRecord, outline: CourseOutline, day: EpochDay): LearnerRecord {
  const progress = progressOf(record, outline);
  const fresh = progress.modules
    .flatMap((module) => module.lessons)
    .filter((lesson) => lesson.state === 'finished')
    .map((lesson) => [lesson.id, entry(record.lessons, lesson.id)] as const)
    .filter(([, marks]) => marks?.finished === undefined)
    .map(([id, marks]): [string, LessonMarks] => [id, { ...marks, finished: day }]);
  const settled = fresh.length === 0 ? record : withMarks(record, fresh);
  const completes = record.completed === undefined && progress.state === 'finished';
  return completes ? { ...settled, completed: day } : settled;
}

function withMarks(record: LearnerRecord, fresh: readonly [string, LessonMarks][]): LearnerRecord {
  return { ...record, lessons: { ...record.lessons, ...Object.fromEntries(fresh) } };
}
