import { courseOutline } from './course-outline.ts';
import { openStore } from './store.ts';
import type { RecordStore } from './store.ts';

let store: RecordStore | undefined;

/** The one record store of this page. The course is the one its outline names. */
export function courseStore(): RecordStore {
  store ??= openPageStore();
  return store;
}

function openPageStore(): RecordStore {
  return openStore(courseOutline(), () => window.localStorage, { events: window });
}
