import { courseOutline, noOutline } from './course-outline.ts';
import { openStore } from './store.ts';
import type { RecordStore } from './store.ts';

let store: RecordStore | undefined;
let trial: RecordStore | undefined;

/**
 * The one record store of this page. The course is the one its outline names.
 *
 * @param block the block that asks. What is only to be tried, inside `[data-trial]`, has a store of its own, which
 *   lasts as long as the tab: nothing done there is ever part of the learner's record.
 */
export function courseStore(block?: Element): RecordStore {
  if (block?.closest('[data-trial]')) return (trial ??= openTrialStore());
  store ??= openPageStore();
  return store;
}

function openPageStore(): RecordStore {
  const outline = courseOutline();
  const storage = () => (outline === noOutline ? undefined : window.localStorage);
  return openStore(outline, storage, { events: window });
}

function openTrialStore(): RecordStore {
  return openStore({ id: `${courseOutline().id}:trial`, modules: [] }, () => window.sessionStorage);
}
