import { describe, expect } from 'vitest';

import { openStore } from '../../../../src/client/record/store.ts';
import { answered, outline } from '../../course/record/fixtures.ts';
import { pageshow, storageEvent } from './support/fake-storage.ts';
import { greeting, it, key, opened, phone } from './support/store.ts';

describe('two tabs', () => {
  it('never overwrite each other', ({ open, storedItems }) => {
    const [one, two] = [open(), open()];
    one.dispatch(greeting);
    two.dispatch(phone);
    one.dispatch(opened);
    expect(storedItems()).toEqual(['greeting', 'on-the-phone']);
    expect(Object.keys(one.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(one.read().lessons['meeting/first-impressions']).toEqual({ finished: 20_778 });
  });

  it('count their attempts at the same item together', ({ open }) => {
    const [one, two] = [open(), open()];
    one.dispatch(greeting);
    two.dispatch(answered('greeting', 1));
    expect(one.read().items.greeting?.practice?.count).toBe(1);
    expect(two.read().items.greeting?.practice).toMatchObject({ count: 2, first: 0.5, best: 1 });
  });

  it('hear of each other', ({ storage, events, open }) => {
    const store = open();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(storageEvent(key, storage.texts.get(key) ?? null));
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
    expect(calls).toBe(1);
    expect(storage.writes).toBe(1);
  });

  it('do not listen to other keys', ({ storage, events, open }) => {
    const store = open();
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(storageEvent('course:other', 'x'));
    expect(store.read().items).toEqual({});
  });

  it.for([
    ['its key is removed', key],
    ['all is removed', null],
  ] as const)('start over together when %s', ([_what, removed], { storage, events, open, storedItems }) => {
    const store = open();
    store.dispatch(greeting);
    storage.texts.clear();
    events.dispatchEvent(storageEvent(removed, null));
    expect(store.read().items).toEqual({});
    store.dispatch(phone);
    expect(storedItems()).toEqual(['on-the-phone']);
  });

  it('start over together even with events that could not be saved', ({
    storage,
    events,
    open,
    storedItems,
  }) => {
    storage.texts.set('theme', 'dark');
    const store = open();
    storage.fault = 'full';
    store.dispatch(greeting);
    storage.fault = 'none';
    events.dispatchEvent(storageEvent(key, null));
    expect(store.read().items).toEqual({});
    expect(store.status).toBe('kept');
    expect(storedItems()).toEqual([]);
  });

  it('show what happened meanwhile when the Back button brings a page back', ({ storage, events, open }) => {
    const store = open();
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(pageshow(false));
    expect(store.read().items).toEqual({});
    events.dispatchEvent(pageshow(true));
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });
});
