import { isList, isObject, isScore, isText, isToken, isWhole } from './guards.ts';
import { readAnswer } from './read-answer.ts';
import { readField } from './read-fields.ts';
import type { Lose } from './read-fields.ts';
import type { Attempts, GivenAnswer, ItemState, Result } from './record.ts';

/** What became of an item. A bad answer does not lose its score, nor bad attempts the words. */
export function readItem(value: unknown, lose: Lose): ItemState | undefined {
  if (!isObject(value)) return undefined;
  const practice = readField(value.practice, readAttempts, lose);
  const quiz = readField(value.quiz, readAttempts, lose);
  const words = readField(value.words, readWords, lose);
  const state = { ...(practice && { practice }), ...(quiz && { quiz }), ...(words && { words }) };
  return Object.keys(state).length > 0 ? state : undefined;
}

function readWords(value: unknown): readonly string[] | undefined {
  return isList(value, isText) ? value : undefined;
}

function readAttempts(value: unknown, lose: Lose): Attempts | undefined {
  const result = readResult(value);
  if (result === undefined || !isObject(value) || !isWhole(value.day)) return undefined;
  const last = readField(value.last, readGiven, lose);
  return {
    ...result,
    day: value.day,
    ...(last && { last }),
    ...(last && value.shown === true && { shown: true }),
  };
}

export function readResult(value: unknown): Result | undefined {
  if (!isObject(value)) return undefined;
  const { count, first, best } = value;
  return isWhole(count) && count > 0 && isScore(first) && isScore(best) ? { count, first, best } : undefined;
}

export function readGiven(value: unknown): GivenAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { fingerprint, score } = value;
  const answer = readAnswer(value.answer);
  return answer && isToken(fingerprint) && isScore(score) ? { answer, fingerprint, score } : undefined;
}
