import { isId, isObject, isToken, isWhole } from './guards.ts';
import { readField, readMap } from './read-fields.ts';
import type { Fields, Lose } from './read-fields.ts';
import { readItem } from './read-item.ts';
import { readQuizResult, readRun, readSeed } from './read-quiz.ts';
import { emptyRecord, VERSION } from './record.ts';
import type { LearnerRecord, LessonMarks, Position } from './record.ts';

/** The longest stored text that is read or written, in characters; browsers give a site about five times as much. */
export const LONGEST_RECORD = 1_000_000;

/**
 * A record and what was wrong with its text: `corrupt` if any of it had to be left out, `newer` if it was written by a
 * later version of this code and must not be overwritten (the record is empty then).
 */
export interface ReadRecord {
  readonly record: LearnerRecord;
  readonly fault?: 'corrupt' | 'newer';
}

/** Reads a stored record. Keeps all that is good: a bad answer does not lose its score, nor a bad item the others. Never throws. */
export function readRecord(text: string): ReadRecord {
  const json = parse(text);
  if (!isObject(json) || !isWhole(json.version) || json.version === 0)
    return { record: emptyRecord, fault: 'corrupt' };
  if (json.version > VERSION) return { record: emptyRecord, fault: 'newer' };
  let losses = 0;
  const record = readFields(json, () => {
    losses += 1;
  });
  return losses > 0 ? { record, fault: 'corrupt' } : { record };
}

function parse(text: string): unknown {
  if (text.length > LONGEST_RECORD) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readFields(json: Fields, lose: Lose): LearnerRecord {
  const seed = readField(json.seed, readSeed, lose);
  const position = readField(json.position, readPosition, lose);
  const completed = readField(json.completed, readDay, lose);
  return {
    version: VERSION,
    ...(seed !== undefined && { seed }),
    items: readMap(json.items, readItem, lose),
    lessons: readMap(json.lessons, readMarks, lose),
    quizzes: readMap(json.quizzes, readQuizResult, lose),
    runs: readMap(json.runs, readRun, lose),
    ...(position && { position }),
    ...(completed !== undefined && { completed }),
  };
}

function readMarks(value: unknown, lose: Lose): LessonMarks | undefined {
  if (!isObject(value)) return undefined;
  const finished = readField(value.finished, readDay, lose);
  return { ...(value.pressed === true && { pressed: true }), ...(finished !== undefined && { finished }) };
}

function readPosition(value: unknown, lose: Lose): Position | undefined {
  if (!isObject(value) || !isId(value.lesson)) return undefined;
  const heading = readField(value.heading, readToken, lose);
  return { lesson: value.lesson, ...(heading !== undefined && { heading }) };
}

function readDay(value: unknown): number | undefined {
  return isWhole(value) ? value : undefined;
}

function readToken(value: unknown): string | undefined {
  return isToken(value) ? value : undefined;
}
