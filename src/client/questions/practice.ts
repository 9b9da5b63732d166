import { orderSeed } from '../../course/record/order-seed.ts';
import { entry } from '../../course/record/record.ts';
import { restoreAnswer } from '../../course/record/restore.ts';
import { courseStore } from '../record/course-store.ts';
import type { Attempts } from './attempts.ts';

/** Tries that may go wrong before the answer is offered. */
const triesBeforeAnswer = 2;

/** Attempts in a lesson: as many as one likes. */
export const practice: Attempts = {
  restore: ({ item, fingerprint }) => restoreAnswer(entry(courseStore().read().items, item), fingerprint),
  seed: ({ item, fingerprint }) => orderSeed(courseStore().read(), item, fingerprint),
  offersAnswer: ({ item }) =>
    (entry(courseStore().read().items, item)?.practice?.count ?? 0) >= triesBeforeAnswer,
  check: (checked) => courseStore().dispatch({ kind: 'itemAnswered', ...checked }),
  retry: ({ item }) => courseStore().dispatch({ kind: 'itemRetried', item }),
  showAnswer: ({ item }) => courseStore().dispatch({ kind: 'solutionShown', item }),
};
