import { isId, isObject, isScore, isToken, isWhole } from './guards.ts';
import { readAnswer } from './read-answer.ts';
import { emptyRecord, VERSION } from './record.ts';
import type {
  Attempts,
  GivenAnswer,
  ItemState,
  LearnerRecord,
  LessonMarks,
  Position,
  Result,
} from './record.ts';

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

/** Reports that something had to be left out. */
type Lose = () => void;
/** What is good in a value, or undefined if nothing is. Losses inside a good value are reported. */
type Reader<T> = (value: unknown, lose: Lose) => T | undefined;
type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  if (text.length > LONGEST_RECORD) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readFields(json: Fields, lose: Lose): LearnerRecord {
  const position = readField(json.position, readPosition, lose);
  const completed = readField(json.completed, readDay, lose);
  return {
    version: VERSION,
    items: readMap(json.items, readItem, lose),
    lessons: readMap(json.lessons, readMarks, lose),
    quizzes: readMap(json.quizzes, readResult, lose),
    ...(position && { position }),
    ...(completed !== undefined && { completed }),
  };
}

/** A field that is missing is no loss; one that is there and unreadable is. */
function readField<T>(value: unknown, read: Reader<T>, lose: Lose): T | undefined {
  if (value === undefined) return undefined;
  const good = read(value, lose);
  if (good === undefined) lose();
  return good;
}

function readMap<T>(value: unknown, read: Reader<T>, lose: Lose): Readonly<Record<string, T>> {
  const map = readField(value, readObject, lose) ?? {};
  const readEntry = ([id, part]: [string, unknown]): [string, T][] => {
    const good = readField(part, (known) => (isId(id) ? read(known, lose) : undefined), lose);
    return good === undefined ? [] : [[id, good]];
  };
  return Object.fromEntries(Object.entries(map).flatMap(readEntry));
}

function readItem(value: unknown, lose: Lose): ItemState | undefined {
  if (!isObject(value)) return undefined;
  const practice = readField(value.practice, readAttempts, lose);
  const quiz = readField(value.quiz, readAttempts, lose);
  return practice || quiz ? { ...(practice && { practice }), ...(quiz && { quiz }) } : undefined;
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

function readResult(value: unknown): Result | undefined {
  if (!isObject(value)) return undefined;
  const { count, first, best } = value;
  return isWhole(count) && count > 0 && isScore(first) && isScore(best) ? { count, first, best } : undefined;
}

function readGiven(value: unknown): GivenAnswer | undefined {
  if (!isObject(value)) return undefined;
  const { fingerprint, score } = value;
  const answer = readAnswer(value.answer);
  return answer && isToken(fingerprint) && isScore(score) ? { answer, fingerprint, score } : undefined;
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

function readObject(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined;
}
