import type { Answer } from './answer.ts';
import type { ItemState, Score } from './record.ts';

/**
 * What an item shows when its page is opened again.
 *
 * - `blank`: not answered yet, or being tried again.
 * - `answered`: as it was left. Typed text comes with its locale; in another one an item shows the score and an empty field.
 * - `changed`: the item is another than the one answered. The score stays; the choice would not mean the same any more.
 */
export type Restored =
  | { readonly kind: 'blank' }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly score: Score; readonly shown: boolean }
  | { readonly kind: 'changed'; readonly score: Score };

/** What to restore of an item's practice, given the fingerprint it has now. */
export function restoreAnswer(state: ItemState | undefined, fingerprint: string): Restored {
  const practice = state?.practice;
  if (practice?.last === undefined) return { kind: 'blank' };
  const { answer, score } = practice.last;
  if (practice.last.fingerprint !== fingerprint) return { kind: 'changed', score };
  return { kind: 'answered', answer, score, shown: practice.shown === true };
}
