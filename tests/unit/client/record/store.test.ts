import { describe, expect } from 'vitest';

import { openStore } from '../../../../src/client/record/store.ts';
import { oneAttempt } from '../../course/record/fixtures.ts';
import { empty, greeting, it, key, opened, phone } from './support/store.ts';

describe('a store with working storage', () => {
  it('starts empty and writes nothing by itself', ({ storage, open }) => {
    const store = open();
    expect(store.read()).toEqual(empty);
    expect(store.status).toBe('kept');
    expect(storage.writes).toBe(0);
  });

  it('keeps an event for the next page, with the day it happened on', ({ open }) => {
    open().dispatch(greeting);
    expect(open().read()).toEqual({
      ...empty,
      items: { greeting: { practice: { ...oneAttempt(0.5), day: 20_778 } } },
      lessons: { 'meeting/first-impressions': {} },
      position: { lesson: 'meeting/first-impressions' },
    });
  });

  it('counts each event once', ({ open }) => {
    const store = open();
    store.dispatch(greeting);
    store.dispatch(phone);
    store.dispatch(greeting);
    expect(store.read().items.greeting?.practice?.count).toBe(2);
    expect(open().read().items.greeting?.practice?.count).toBe(2);
  });

  it('writes down that a lesson is finished', ({ open }) => {
    const store = open();
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(open().read().lessons).toEqual({ 'meeting/first-impressions': { finished: 20_778 } });
  });

  it('neither writes nor calls for an event that changes nothing', ({ storage, open }) => {
    const store = open();
    store.dispatch(opened);
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.dispatch(opened);
    expect(storage.writes).toBe(1);
    expect(calls).toBe(0);
  });

  it('calls its listeners until they are taken off', ({ open }) => {
    const store = open();
    const heard: string[] = [];
    const stop = store.subscribe(() => heard.push(Object.keys(store.read().items).join(' ')));
    store.dispatch(greeting);
    stop();
    store.dispatch(phone);
    expect(heard).toEqual(['greeting']);
  });

  it('keeps courses apart', ({ storage, open }) => {
    open().dispatch(greeting);
    const other = openStore({ id: 'other', modules: [] }, () => storage);
    expect(other.read().items).toEqual({});
  });

  it('forgets everything when the learner starts over, what was set aside included', ({ storage, open }) => {
    storage.texts.set(key, 'garbage').set('theme', 'dark');
    const store = open();
    store.dispatch(greeting);
    store.clear();
    expect(store.read()).toEqual(empty);
    expect(store.status).toBe('kept');
    expect([...storage.texts.keys()]).toEqual(['theme']);
  });
});
