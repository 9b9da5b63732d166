import type { Answer } from '../record/answer.ts';
import { gradeBlanks } from './blanks/grade.ts';
import { gradeClassify } from './classify/grade.ts';
import type { AnswerKey, AnswerType, Grade } from './grade.ts';
import { gradeMatch } from './match/grade.ts';
import { gradeMultiple } from './multiple/grade.ts';
import { gradeNumeric } from './numeric/grade.ts';
import { gradeOrder } from './order/grade.ts';
import { gradeReflection } from './reflection/grade.ts';
import { gradeSingle } from './single/grade.ts';
import { gradeSpot } from './spot/grade.ts';

/** One grader for every type: a type without one does not compile. */
export type Graders = { readonly [T in AnswerType]: (key: AnswerKey<T>, answer: Answer) => Grade };

/** The table of graders: answer key and answer in, grade out. */
export const graders: Graders = {
  single: gradeSingle,
  multiple: gradeMultiple,
  spot: gradeSpot,
  order: gradeOrder,
  match: gradeMatch,
  classify: gradeClassify,
  numeric: gradeNumeric,
  blanks: gradeBlanks,
  reflection: gradeReflection,
};

/**
 * What an answer to an item is worth. An answer that does not fit (of another kind, too short, too long, with
 * keys that the item does not have) is wrong; it is never an error, since a stored one may be older than the item.
 */
export function gradeAnswer<T extends AnswerType>(key: AnswerKey<T>, answer: Answer): Grade {
  return graders[key.type](key, answer);
}
