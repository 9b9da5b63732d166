import type { Seed } from '../shuffle.ts';
import { entry } from './record.ts';
import type { Attempts, LearnerRecord, QuizRun } from './record.ts';

/**
 * What to shuffle an item of a lesson with: the same number on every load until the learner tries again, then another.
 *
 * It goes with the attempt that is shown: the last one while its verdict stands, else the one that is about to be made.
 * The verdict of an item that has changed since does not stand, so give the fingerprint the item has now where it is
 * known; without it, such an item would be shuffled anew at the moment it is checked.
 */
export function orderSeed(record: LearnerRecord, item: string, fingerprint?: string): Seed {
  const attempt = shownAttempt(entry(record.items, item)?.practice, fingerprint);
  return mix(`${record.seed ?? 0} ${item} ${attempt}`);
}

/** What to shuffle an item of a quiz with: the same number for all of the run, its review included. */
export function quizOrderSeed(run: Pick<QuizRun, 'seed'>, item: string): Seed {
  return mix(`${run.seed} ${item}`);
}

function shownAttempt(practice: Attempts | undefined, fingerprint: string | undefined): number {
  if (practice === undefined) return 1;
  const { count, last } = practice;
  const stands = last !== undefined && (fingerprint === undefined || fingerprint === last.fingerprint);
  return stands ? count : count + 1;
}

/** FNV-1a, and a last stir: alone it leaves texts that differ in their last letter close together. */
function mix(text: string): Seed {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
