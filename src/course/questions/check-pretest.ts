import type { Finding, Place } from '../findings.ts';
import { isScored } from './grade.ts';
import type { Question } from './question.ts';

/**
 * A pretest makes readers guess before they read, and comes back in the quiz of the module.
 *
 * @param place where the braces say `pretest`
 */
export function checkPretest({ pretest, type, sectionId }: Question, place: Place): readonly Finding[] {
  if (!pretest) return [];
  const problem = (message: string, advice: string): readonly Finding[] => [
    { rule: 'pretest', severity: 'error', place, message, advice },
  ];
  if (!isScored(type)) {
    const message = `a question of \`type=${type}\` has no right answer to guess`;
    return problem(message, 'take `pretest` out, or choose another type');
  }
  if (sectionId === undefined) return [];
  const message = 'a `pretest` stands behind the first heading, where the reader no longer guesses';
  return problem(message, 'move it above the first `##`, or take `pretest` out');
}
