/** Guards for JSON of unknown origin, written by hand because a schema library would outweigh the whole page script. */

const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;
const LONGEST_ID = 200;
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 1_000;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

/** A language-neutral id: `visitor-while-on-phone`, `meeting/first-impressions`. */
export function isId(value: unknown): value is string {
  return isText(value) && value.length <= LONGEST_ID && ID.test(value);
}

/** A short piece of text such as a heading's id, a fingerprint, a locale or a key. */
export function isToken(value: unknown): value is string {
  return isText(value) && value.length <= LONGEST_ID;
}

/** A whole number, 0 or more. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A seed: 32 bits, as a whole number. */
export function isSeed(value: unknown): value is number {
  return isWhole(value) && value <= 0xffffffff;
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isScore(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 1;
}

export function isList<T>(value: unknown, isPart: (part: unknown) => part is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isPart);
}
