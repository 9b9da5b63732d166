import type { Answer } from './answer.ts';
import { entry } from './record.ts';
import type { GivenAnswer, ItemState, QuizRun, Score } from './record.ts';

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
  return restoreGiven(practice?.last, fingerprint, practice?.shown === true);
}

/** What to restore of an item in a run of a quiz, for going on and for the review. It never says that the solution was shown. */
export function restoreQuizAnswer(
  run: Pick<QuizRun, 'answers'>,
  item: string,
  fingerprint: string,
): Restored {
  return restoreGiven(entry(run.answers, item), fingerprint, false);
}

function restoreGiven(given: GivenAnswer | undefined, fingerprint: string, shown: boolean): Restored {
  if (given === undefined) return { kind: 'blank' };
  const { answer, score } = given;
  return given.fingerprint === fingerprint
    ? { kind: 'answered', answer, score, shown }
    : { kind: 'changed', score };
}
