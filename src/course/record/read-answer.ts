import type { Answer } from './answer.ts';
import { isList, isNumber, isObject, isText, isToken } from './guards.ts';

/** The answer in a value read from JSON, or undefined if it is none. */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isObject(value)) return undefined;
  const { kind, keys, numbers, locale, texts } = value;
  if (kind === 'keys' && isList(keys, isToken)) return { kind, keys };
  if (kind === 'numbers' && isList(numbers, isNumber)) return { kind, numbers };
  if (kind === 'text' && isToken(locale) && isList(texts, isText)) return { kind, locale, texts };
  return undefined;
}
