import { isId, isObject } from './guards.ts';

/** Reports that something had to be left out. */
export type Lose = () => void;
/** What is good in a value, or undefined if nothing is. Losses inside a good value are reported. */
export type Reader<T> = (value: unknown, lose: Lose) => T | undefined;
export type Fields = Readonly<Record<string, unknown>>;

/** A field that is missing is no loss; one that is there and unreadable is. */
export function readField<T>(value: unknown, read: Reader<T>, lose: Lose): T | undefined {
  if (value === undefined) return undefined;
  const good = read(value, lose);
  if (good === undefined) lose();
  return good;
}

/** A map by id. A bad entry is lost alone. */
export function readMap<T>(value: unknown, read: Reader<T>, lose: Lose): Readonly<Record<string, T>> {
  const map = readField(value, readObject, lose) ?? {};
  const readEntry = ([id, part]: [string, unknown]): [string, T][] => {
    const good = readField(part, (known) => (isId(id) ? read(known, lose) : undefined), lose);
    return good === undefined ? [] : [[id, good]];
  };
  return Object.fromEntries(Object.entries(map).flatMap(readEntry));
}

function readObject(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined;
}
