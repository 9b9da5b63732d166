import type { OwnWordsSaved } from './events.ts';
import { entry } from './record.ts';
import type { ItemState, LearnerRecord } from './record.ts';

/** The longest text kept of one field, in UTF-16 units as `maxlength` counts: about a page. */
export const LONGEST_WORDS = 2_000;

/** The most fields kept of one item. */
export const MOST_FIELDS = 50;

/** The learner's own words in an item; empty if there are none. */
export function ownWords(record: LearnerRecord, item: string): readonly string[] {
  return entry(record.items, item)?.words ?? [];
}

/** The record with the words as they stand now, cut to what is kept. Wiped words leave no trace. */
export function saveOwnWords(record: LearnerRecord, { item, texts }: OwnWordsSaved): LearnerRecord {
  const words = texts.every((text) => text === '') ? [] : texts.slice(0, MOST_FIELDS).map(cut);
  if (sameTexts(words, ownWords(record, item))) return record;
  const { words: _before, ...others }: ItemState = entry(record.items, item) ?? {};
  if (words.length > 0) return withItem(record, item, { ...others, words });
  return Object.keys(others).length > 0 ? withItem(record, item, others) : withoutItem(record, item);
}

/** Never half of a character that takes two units: it would be shown as a broken one. */
function cut(text: string): string {
  return text.slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '');
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

function withItem(record: LearnerRecord, item: string, state: ItemState): LearnerRecord {
  return { ...record, items: { ...record.items, [item]: state } };
}

function withoutItem(record: LearnerRecord, item: string): LearnerRecord {
  const { [item]: _gone, ...items } = record.items;
  return { ...record, items };
}
