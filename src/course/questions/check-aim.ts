import type { Finding } from '../findings.ts';
import { levels } from '../schemas/directives.ts';
import { isScored } from './grade.ts';
import type { Question } from './question.ts';

/** What a scored question of a lesson says of itself: the objective that it tests, and how much thought it asks for. */
export function checkAim({ id, type, place, objective, level }: Question): readonly Finding[] {
  if (!isScored(type)) return [];
  const warning = (message: string, advice: string): Finding => ({
    rule: 'question-aim',
    severity: 'warning',
    place,
    message: `the question \`${id}\` ${message}`,
    advice,
  });
  return [
    ...(objective === undefined
      ? [
          warning(
            'does not say which objective it tests',
            'add `objective=` with an id from the top of the file',
          ),
        ]
      : []),
    ...(level === undefined
      ? [
          warning(
            'does not say how much thought it asks for',
            `add \`level=\` with one of: ${levels.join(', ')}`,
          ),
        ]
      : []),
  ];
}
