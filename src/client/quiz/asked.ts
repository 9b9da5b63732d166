import { isSeed } from '../../course/record/guards.ts';
import type { Seed } from '../../course/shuffle.ts';
import { attempt, type StorageSource } from '../record/slot.ts';

/** A question on the page, and the seed of the run that it belongs to. */
export interface Asked {
  readonly item: string;
  readonly seed: Seed;
}

/** Where a quiz keeps the question on its page until the learner goes on. Nothing here throws. */
export interface AskedMemory {
  read(): Asked | undefined;
  write(asked: Asked | undefined): void;
}

/**
 * Remembers the question on the page as long as the tab is open, so that its feedback is still there after a reload and
 * in another language. It is no part of the learner record: another tab goes on with the next question.
 *
 * @param key the name in the storage of the tab
 */
export function rememberAsked(key: string, source: StorageSource): AskedMemory {
  let asked = attempt<Asked | undefined>(undefined, source, (storage) => parse(storage.getItem(key)));
  return {
    read: () => asked,
    write(next) {
      asked = next;
      attempt(undefined, source, (storage) => {
        if (next) storage.setItem(key, `${next.seed} ${next.item}`);
        else storage.removeItem(key);
      });
    },
  };
}

function parse(text: string | null): Asked | undefined {
  const [seed = '', item = ''] = text?.split(' ') ?? [];
  return item !== '' && isSeed(Number(seed)) ? { item, seed: Number(seed) } : undefined;
}
