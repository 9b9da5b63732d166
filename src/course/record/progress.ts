import { isMastered } from '../quiz/result.ts';
import { entry } from './record.ts';
import type { LearnerRecord } from './record.ts';
import type { CourseOutline, LessonOutline, ModuleOutline } from './outline.ts';

export type ProgressState = 'notStarted' | 'underWay' | 'finished';

/** How far something is. `answered` and `total` count scored items. */
export interface Progress {
  readonly id: string;
  readonly state: ProgressState;
  readonly answered: number;
  readonly total: number;
}

export interface LessonProgress extends Progress {
  /** Ids of the scored items nobody has answered yet, in order. A finished lesson has some if they came later. */
  readonly left: readonly string[];
}

export interface ModuleProgress extends Progress {
  readonly lessons: readonly LessonProgress[];
  readonly lessonsFinished: number;
}

export interface CourseProgress extends Progress {
  readonly modules: readonly ModuleProgress[];
  readonly lessonsFinished: number;
  readonly lessonsTotal: number;
}

/** A quiz as far as its state depends on it. */
export interface QuizGoal {
  /** Path without locale: `quiz`, `meeting/quiz`. */
  readonly id: string;
  /** The score that is to be reached, in per cent. */
  readonly mastery: number;
}

/** `tried`: runs were finished, and none reached the goal yet. */
export type QuizState = ProgressState | 'tried';

/**
 * The one function that decides how far a learner is.
 *
 * A lesson is finished when each of its scored items has been answered, right or not; without such items, when "Finish
 * lesson" was pressed. A module is finished when its lessons are. The course is finished (completed) when all lessons
 * are. Lesson and course stay finished when more is added later; a module does not, so that the new lesson is seen.
 */
export function progressOf(record: LearnerRecord, outline: CourseOutline): CourseProgress {
  const modules = outline.modules.map((module) => moduleProgress(record, module));
  const lessons = modules.flatMap((module) => module.lessons);
  return {
    ...sum(outline.id, lessons),
    ...(record.completed === undefined ? {} : { state: 'finished' }),
    modules,
    lessonsFinished: countFinished(lessons),
    lessonsTotal: lessons.length,
  };
}

/** How far a learner is in one lesson. */
export function lessonProgress(record: LearnerRecord, lesson: LessonOutline): LessonProgress {
  const scored = lesson.items.filter((item) => item.scored).map((item) => item.id);
  const left = scored.filter((id) => entry(record.items, id)?.practice === undefined);
  const answered = scored.length - left.length;
  return {
    id: lesson.id,
    state: lessonState(record, lesson, answered, scored.length),
    answered,
    total: scored.length,
    left,
  };
}

/** How far a quiz is: finished once its best run reached the goal, under way while the first run is open. */
export function quizState({ quizzes, runs }: LearnerRecord, { id, mastery }: QuizGoal): QuizState {
  const result = entry(quizzes, id);
  if (result) return isMastered(result.best, mastery) ? 'finished' : 'tried';
  return entry(runs, id) === undefined ? 'notStarted' : 'underWay';
}

function lessonState(
  record: LearnerRecord,
  lesson: LessonOutline,
  answered: number,
  total: number,
): ProgressState {
  const marks = entry(record.lessons, lesson.id);
  const enough = total > 0 ? answered === total : marks?.pressed === true;
  if (enough || marks?.finished !== undefined) return 'finished';
  return marks !== undefined || answered > 0 ? 'underWay' : 'notStarted';
}

function moduleProgress(record: LearnerRecord, module: ModuleOutline): ModuleProgress {
  const lessons = module.lessons.map((lesson) => lessonProgress(record, lesson));
  return { ...sum(module.id, lessons), lessons, lessonsFinished: countFinished(lessons) };
}

function sum(id: string, lessons: readonly LessonProgress[]): Progress {
  return {
    id,
    state: commonState(lessons),
    answered: lessons.reduce((count, lesson) => count + lesson.answered, 0),
    total: lessons.reduce((count, lesson) => count + lesson.total, 0),
  };
}

function commonState(lessons: readonly LessonProgress[]): ProgressState {
  if (lessons.every((lesson) => lesson.state === 'notStarted')) return 'notStarted';
  return lessons.every((lesson) => lesson.state === 'finished') ? 'finished' : 'underWay';
}

function countFinished(lessons: readonly LessonProgress[]): number {
  return lessons.filter((lesson) => lesson.state === 'finished').length;
}
