import type { Answer } from '../../record/answer.ts';
import type { Grade, RightOptions } from '../grade.ts';
import { gradeMultiple } from '../multiple/grade.ts';

/**
 * Graded as several right options are, for the same reason: marking the whole text must earn nothing. Where one
 * part alone is to be marked, the rule comes to all or nothing, as it should.
 */
export function gradeSpot(key: RightOptions, answer: Answer): Grade {
  return gradeMultiple(key, answer);
}
