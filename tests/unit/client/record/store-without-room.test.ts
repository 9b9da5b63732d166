import { describe, expect } from 'vitest';

import { openStore } from '../../../../src/client/record/store.ts';
import { answered, outline } from '../../course/record/fixtures.ts';
import { greeting, it, key, now, opened, phone } from './support/store.ts';

describe('absent storage', () => {
  it.each([
    ['there is none', () => undefined],
    [
      'looking at it throws',
      () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    ],
  ])('keeps the record for this page when %s', (_what, nowhere) => {
    const store = openStore(outline, nowhere, { now });
    expect(store.status).toBe('absent');
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(store.read().lessons['meeting/first-impressions']).toEqual({ finished: 20_778 });
    expect(store.status).toBe('absent');
    store.clear();
    expect(store.read().items).toEqual({});
  });

  it('is what reading that throws amounts to', ({ storage, open }) => {
    storage.fault = 'unreadable';
    const store = open();
    store.dispatch(greeting);
    expect(store.status).toBe('absent');
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });

  it('is what a private window that takes nothing amounts to', ({ storage, open }) => {
    storage.fault = 'full';
    const store = open();
    store.dispatch(greeting);
    expect(store.status).toBe('absent');
  });

  it('loses nothing when it comes and goes', ({ storage, open, storedItems }) => {
    const store = open();
    store.dispatch(greeting);
    storage.fault = 'unreadable';
    store.dispatch(phone);
    expect(store.status).toBe('absent');
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    storage.fault = 'none';
    store.dispatch(opened);
    expect(store.status).toBe('kept');
    expect(storedItems()).toEqual(['greeting', 'on-the-phone']);
  });
});

describe('full storage', () => {
  it.beforeEach(({ storage }) => {
    storage.texts.set('theme', 'dark');
  });

  it('keeps the record for this page and says so to listeners', ({ storage, open }) => {
    const store = open();
    storage.fault = 'full';
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.status));
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(heard).toEqual(['full', 'full']);
  });

  it('saves what waited as soon as there is room, on top of what other tabs wrote', ({
    storage,
    open,
    storedItems,
  }) => {
    const store = open();
    storage.fault = 'full';
    store.dispatch(greeting);
    storage.fault = 'none';
    openStore(outline, () => storage).dispatch(phone);
    store.dispatch(opened);
    expect(store.status).toBe('kept');
    expect(storedItems()).toEqual(['on-the-phone', 'greeting']);
    expect(store.read().items.greeting?.practice?.count).toBe(1);
  });

  it('is also what a record too long to be read again amounts to', ({ storage, open }) => {
    const store = open();
    const answer = { kind: 'text', locale: 'en', texts: ['x'.repeat(1_000_001)] } as const;
    store.dispatch(answered('greeting', 1, { answer }));
    expect(store.status).toBe('full');
    expect(storage.texts.has(key)).toBe(false);
  });
});
