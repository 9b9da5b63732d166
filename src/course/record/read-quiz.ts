import type { Seed } from '../shuffle.ts';
import { isId, isList, isObject, isScore, isSeed } from './guards.ts';
import { readField, readMap } from './read-fields.ts';
import type { Lose } from './read-fields.ts';
import { readGiven, readResult } from './read-item.ts';
import type { QuizResult, QuizRun } from './record.ts';

/** The result of a quiz. Without a good last score the best one stands in for it. */
export function readQuizResult(value: unknown, lose: Lose): QuizResult | undefined {
  const result = readResult(value);
  if (result === undefined || !isObject(value)) return undefined;
  return { ...result, last: readField(value.last, readScore, lose) ?? result.best };
}

/** A run of a quiz. A bad answer is lost alone: its item is asked again. */
export function readRun(value: unknown, lose: Lose): QuizRun | undefined {
  if (!isObject(value) || !isSeed(value.seed) || !isList(value.items, isId)) return undefined;
  const { seed, items, finished } = value;
  if (items.length === 0 || new Set(items).size < items.length) return undefined;
  const answers = readMap(value.answers, readGiven, lose);
  return { seed, items, answers, ...(finished === true && { finished }) };
}

export function readSeed(value: unknown): Seed | undefined {
  return isSeed(value) ? value : undefined;
}

function readScore(value: unknown): number | undefined {
  return isScore(value) ? value : undefined;
}
