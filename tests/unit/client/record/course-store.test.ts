import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, outline } from '../../course/record/fixtures.ts';
import { FakeStorage } from './support/fake-storage.ts';

let storage: FakeStorage;

async function load() {
  const { courseStore } = await import('../../../../src/client/record/course-store.ts');
  const { courseOutline } = await import('../../../../src/client/record/course-outline.ts');
  return { courseStore, courseOutline };
}

beforeEach(() => {
  vi.resetModules();
  storage = new FakeStorage();
  vi.stubGlobal('window', Object.assign(new EventTarget(), { localStorage: storage }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('takes the course from the outline of the site', async () => {
  const { courseStore, courseOutline } = await load();
  courseStore().dispatch(answered('greeting'));
  expect(courseOutline()).toEqual(outline);
  expect([...storage.texts.keys()]).toEqual(['course:touchpoint']);
});

it('is the same store for everybody on the page', async () => {
  const { courseStore } = await load();
  expect(courseStore()).toBe(courseStore());
});
