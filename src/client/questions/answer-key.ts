import type { AnswerKey } from '../../course/questions/grade.ts';
import { graders } from '../../course/questions/graders.ts';

/** A key that nothing is right for: what is left when a page was made by another version of the course. */
const noKey: AnswerKey = { type: 'single', right: [] };

/** The answer key in a question's `data-key`. The build wrote it, so its shape is taken for granted, its type is not. */
export function answerKeyOf(text: string): AnswerKey {
  try {
    const key: unknown = JSON.parse(text);
    return isKey(key) ? key : noKey;
  } catch {
    return noKey;
  }
}

function isKey(value: unknown): value is AnswerKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    Object.hasOwn(graders, String(value.type))
  );
}
