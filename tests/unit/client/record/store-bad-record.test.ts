import { describe, expect } from 'vitest';

import { oneAttempt } from '../../course/record/fixtures.ts';
import { greeting, it, key, opened, phone } from './support/store.ts';

describe('corrupt storage', () => {
  const half = JSON.stringify({
    version: 1,
    items: { greeting: { practice: oneAttempt() }, 'on-the-phone': { practice: 'yes' } },
  });

  it.for([
    ['garbage', 'garbage', []],
    ['half garbage', half, ['greeting']],
  ] as const)(
    'is set aside, and what is good of it goes on: %s',
    ([_what, text, items], { storage, open }) => {
      storage.texts.set(key, text);
      const store = open();
      expect(store.status).toBe('corrupt');
      expect(Object.keys(store.read().items)).toEqual(items);
      expect(storage.texts.get('course:touchpoint:corrupt')).toBe(text);
    },
  );

  it('is mended by the next event; this page still says what happened, the next one need not', ({
    storage,
    open,
    storedItems,
  }) => {
    storage.texts.set(key, half);
    const store = open();
    store.dispatch(opened);
    expect(store.status).toBe('corrupt');
    expect(storage.texts.get('course:touchpoint:corrupt')).toBe(half);
    expect(open().status).toBe('kept');
    expect(storedItems()).toEqual(['greeting']);
  });

  it('goes on when there is no room to set it aside', ({ storage, open }) => {
    storage.texts.set(key, half);
    storage.fault = 'full';
    const store = open();
    expect(store.status).toBe('corrupt');
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });

  it('does not take from an open page what it knows', ({ storage, open, storedItems }) => {
    const store = open();
    store.dispatch(greeting);
    storage.texts.set(key, 'garbage');
    store.dispatch(phone);
    expect(store.status).toBe('corrupt');
    expect(storedItems()).toEqual(['greeting', 'on-the-phone']);
  });
});

describe('the record of a newer version', () => {
  const newer = '{"version":2,"things":{}}';

  it('is left untouched while this page works in memory', ({ storage, open }) => {
    storage.texts.set(key, newer);
    const store = open();
    expect(store.status).toBe('newer');
    store.dispatch(greeting);
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
    expect([...storage.texts]).toEqual([[key, newer]]);
  });

  it('is left untouched when it appears in the middle of a visit', ({ storage, open }) => {
    const store = open();
    store.dispatch(greeting);
    storage.texts.set(key, newer);
    store.dispatch(phone);
    expect(store.status).toBe('newer');
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(storage.texts.get(key)).toBe(newer);
  });

  it('goes when the learner starts over', ({ storage, open }) => {
    storage.texts.set(key, newer);
    const store = open();
    store.clear();
    expect(store.status).toBe('kept');
    expect(storage.texts.size).toBe(0);
  });
});
