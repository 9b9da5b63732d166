import { isList, isObject, isText } from './guards.ts';

/**
 * The course as deciders need it: order and ids, no words. It is the same in every language and is printed into every
 * page, so it holds nothing else; an item's fingerprint stands at the item itself.
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

/** Whether a value read from JSON is an outline. */
export function isOutline(value: unknown): value is CourseOutline {
  return isPart(value) && isList(value.modules, isModule);
}

function isModule(value: unknown): value is ModuleOutline {
  return isPart(value) && isList(value.lessons, isLesson);
}

function isLesson(value: unknown): value is LessonOutline {
  return isPart(value) && isList(value.items, isItem);
}

function isItem(value: unknown): value is ItemOutline {
  return isPart(value) && typeof value.scored === 'boolean';
}

function isPart(value: unknown): value is Readonly<Record<string, unknown>> & { readonly id: string } {
  return isObject(value) && isText(value.id) && value.id !== '';
}
