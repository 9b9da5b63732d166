import type { Finding } from '../../findings.ts';
import type { ReflectionQuestion } from '../question.ts';

/** Whoever has written something compares it with a model. */
export function checkModel({ hasModel, place }: ReflectionQuestion): readonly Finding[] {
  if (hasModel) return [];
  const message = 'a question of `type=reflection` has no model answer';
  const advice = 'add `:::model`, the answer, and `:::` inside it, and give the question four colons';
  return [{ rule: 'reflection-model', severity: 'error', place, message, advice }];
}
