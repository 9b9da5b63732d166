import type { ChoiceKey, Grade } from './grade.ts';
import { gradeMultiple } from './multiple/grade.ts';
import { gradeSingle } from './single/grade.ts';

/** The table of graders, one per question type: answer key and chosen keys in, grade out. */
export const graders = {
  single: gradeSingle,
  multiple: gradeMultiple,
} as const satisfies Readonly<Record<string, (key: ChoiceKey, chosen: readonly string[]) => Grade>>;

/** True for the name of a type that has a grader, such as the one in a page's attribute. */
export function isGraded(type: string): type is keyof typeof graders {
  return Object.hasOwn(graders, type);
}
