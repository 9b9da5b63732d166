import { orderSeed } from '../../course/record/order-seed.ts';
import { entry } from '../../course/record/record.ts';
import { restoreAnswer } from '../../course/record/restore.ts';
import type { RecordStore } from '../record/store.ts';
import type { Attempts } from './attempts.ts';

/** Tries that may go wrong before the answer is offered. */
const triesBeforeAnswer = 2;

/** Attempts outside of quizzes, in a lesson or on trial: as many as one likes. */
export function practiceIn(store: RecordStore): Attempts {
  return {
    restore: ({ item, fingerprint }) => restoreAnswer(entry(store.read().items, item), fingerprint),
    seed: ({ item, fingerprint }) => orderSeed(store.read(), item, fingerprint),
    offersAnswer: ({ item }) => (entry(store.read().items, item)?.practice?.count ?? 0) >= triesBeforeAnswer,
    check: (checked) => store.dispatch({ kind: 'itemAnswered', ...checked }),
    retry: ({ item }) => store.dispatch({ kind: 'itemRetried', item }),
    showAnswer: ({ item }) => store.dispatch({ kind: 'solutionShown', item }),
  };
}
