import type { Answer } from '../../record/answer.ts';
import { gradeOfScore, type Grade } from '../grade.ts';

/**
 * Own words are neither right nor wrong, and `isScored` keeps them out of every score. What is told here is
 * whether it has been done: 1 as soon as something is written, 0 before.
 */
export function gradeReflection(_key: unknown, answer: Answer): Grade {
  const written = answer.kind === 'text' && answer.texts.some((text) => text.trim() !== '');
  return gradeOfScore(written ? 1 : 0);
}
