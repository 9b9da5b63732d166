import { describe, expect } from 'vitest';

import { openStore } from '../../../../src/client/record/store.ts';
import { outline } from '../../course/record/fixtures.ts';
import { type FakeStorage, pageshow, storageEvent } from './support/fake-storage.ts';
import { greeting, it as base, key, now, opened, phone } from './support/store.ts';

/** Random numbers of a store's own, 0.25, 0.5, 0.75, make these seeds. */
const [quarter, half] = [1_073_741_824, 2_147_483_648];

const it = base.extend(
  'numbered',
  ({ storage, events }) =>
    (source: () => FakeStorage | undefined = () => storage) => {
      let drawn = 0;
      return openStore(outline, source, { events, now, random: () => (drawn += 0.25) });
    },
);

describe('the seed', () => {
  it('is there before anything is saved, and the same as is saved then', ({ numbered, stored }) => {
    const store = numbered();
    expect(store.read().seed).toBe(quarter);
    store.dispatch(opened);
    expect(store.read().seed).toBe(quarter);
    expect(stored().seed).toBe(quarter);
  });

  it('is not written by itself, neither on return nor when another tab calls', ({
    storage,
    events,
    numbered,
  }) => {
    numbered();
    events.dispatchEvent(pageshow(true));
    events.dispatchEvent(storageEvent(key, null));
    expect(storage.writes).toBe(0);
  });

  it('is the same on the next page', ({ open, numbered, stored }) => {
    numbered().dispatch(opened);
    expect(open().read().seed).toBe(quarter);
    open().dispatch(greeting);
    expect(stored().seed).toBe(quarter);
  });

  it('does not make another record of one that did not change', ({ events, numbered }) => {
    const store = numbered();
    const before = store.read();
    store.dispatch({ kind: 'itemRetried', item: 'greeting' });
    events.dispatchEvent(pageshow(true));
    expect(store.read()).toEqual(before);
    const saved = store.read();
    events.dispatchEvent(pageshow(true));
    expect(store.read()).toBe(saved);
  });

  it('is given to a record without one by the first event, even one that changes nothing else', ({
    storage,
    numbered,
    stored,
  }) => {
    const text = '{"version":1,"lessons":{"meeting/listening":{}},"position":{"lesson":"meeting/listening"}}';
    storage.texts.set(key, text);
    const store = numbered();
    expect(store.read().seed).toBe(quarter);
    expect(storage.writes).toBe(0);
    store.dispatch(opened);
    expect(stored().seed).toBe(quarter);
    expect(store.read().seed).toBe(quarter);
  });

  it('is that of the tab that saves first', ({ open, numbered, stored }) => {
    const [one, two] = [numbered(), open()];
    two.dispatch(opened);
    one.dispatch(greeting);
    expect(one.read().seed).toBe(half);
    expect(stored().seed).toBe(half);
  });

  it('is another after starting over', ({ numbered, stored }) => {
    const store = numbered();
    store.dispatch(opened);
    store.clear();
    expect(store.read().seed).toBe(half);
    store.dispatch(opened);
    expect(stored().seed).toBe(half);
  });

  it('is another after another tab started over', ({ storage, events, numbered }) => {
    const store = numbered();
    store.dispatch(opened);
    storage.texts.clear();
    events.dispatchEvent(storageEvent(key, null));
    expect(store.read().seed).toBe(half);
  });

  it('stays what readers saw when there was nothing to start over from', ({ numbered, stored }) => {
    const store = numbered();
    store.clear();
    store.dispatch(opened);
    expect(store.read().seed).toBe(quarter);
    expect(stored().seed).toBe(quarter);
  });

  it('stays for the page when nothing can be stored', ({ numbered }) => {
    const store = numbered(() => undefined);
    expect(store.read().seed).toBe(quarter);
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(store.read().seed).toBe(quarter);
  });

  it('is drawn anew when the stored one is bad, and the rest is kept', ({ storage, numbered }) => {
    storage.texts.set(key, '{"version":1,"seed":-1,"lessons":{"meeting/listening":{}}}');
    const store = numbered();
    expect(store.status).toBe('corrupt');
    expect(store.read().seed).toBe(quarter);
    expect(store.read().lessons).toEqual({ 'meeting/listening': {} });
  });
});
