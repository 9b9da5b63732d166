import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, outline } from '../../course/record/fixtures.ts';
import { FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;

/** A page whose outline element holds `text`; none if undefined. */
function page(text: string | undefined): void {
  const element = text === undefined ? null : { textContent: text };
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'course-outline' ? element : null) });
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: storage }));
}

async function load() {
  const { courseStore } = await import('../../../../src/client/record/course-store.ts');
  const { courseOutline } = await import('../../../../src/client/record/course-outline.ts');
  return { courseStore, courseOutline };
}

beforeEach(() => {
  vi.resetModules();
  storage = new FakeStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes the course from the outline in the page', async () => {
  page(JSON.stringify(outline));
  const { courseStore, courseOutline } = await load();
  courseStore().dispatch(answered('greeting'));
  expect(courseOutline()).toEqual(outline);
  expect([...storage.texts.keys()]).toEqual(['course:touchpoint']);
});

it('is the same store for everybody on the page', async () => {
  page(JSON.stringify(outline));
  const { courseStore } = await load();
  expect(courseStore()).toBe(courseStore());
});

it.each([
  ['no outline', undefined],
  ['a cut outline', '{"id":"touchpoint","modules":['],
  ['an outline of another shape', '{"id":"touchpoint"}'],
])('works in memory on a page with %s', async (_what, text) => {
  page(text);
  const { courseStore, courseOutline } = await load();
  courseStore().dispatch(answered('greeting'));
  expect(courseOutline()).toEqual({ id: '', modules: [] });
  expect(courseStore().status).toBe('absent');
  expect(Object.keys(courseStore().read().items)).toEqual(['greeting']);
  expect(storage.writes).toBe(0);
});
