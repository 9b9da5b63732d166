import { courseOutline, noOutline } from './course-outline.ts';
import { openStore } from './store.ts';
import type { RecordStore } from './store.ts';

let store: RecordStore | undefined;

/** The one record store of this page. The course is the one its outline names. */
export function courseStore(): RecordStore {
  store ??= openPageStore();
  return store;
}

function openPageStore(): RecordStore {
  const outline = courseOutline();
  const storage = () => (outline === noOutline ? undefined : window.localStorage);
  return openStore(outline, storage, { events: window });
}
