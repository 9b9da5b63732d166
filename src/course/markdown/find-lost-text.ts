import { isScalar, visit, type Document } from 'yaml';

/** A text of which YAML has dropped the end. */
export interface LostText {
  /** Offset of the text's first letter, counted from the start of the YAML. */
  readonly offset: number;
  readonly key: string;
  /** What is left of it, and what was dropped. */
  readonly kept: string;
  readonly lost: string;
}

/** The keys of what a learner reads; behind other values a remark may well stand. */
const texts: readonly unknown[] = ['title', 'description', 'text', 'authors', 'container', 'publisher'];

/** Finds texts with a `#` behind a space: YAML takes the rest of the line for a remark. */
export function findLostTexts(document: Document): readonly LostText[] {
  const found: LostText[] = [];
  visit(document, {
    Pair: (_index, { key, value }) => {
      if (!isScalar(key) || !texts.includes(key.value) || !isScalar(value)) return;
      if (value.type !== 'PLAIN' || typeof value.value !== 'string' || typeof value.comment !== 'string')
        return;
      const lost = `#${value.comment}`;
      found.push({ offset: value.range?.[0] ?? 0, key: String(key.value), kept: value.value, lost });
    },
  });
  return found;
}
