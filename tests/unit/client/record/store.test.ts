import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/client/record/store.ts';
import { readRecord } from '../../../../src/course/record/read-record.ts';
import {
  answered,
  finishedQuiz,
  inQuiz,
  oneAttempt,
  outline,
  startQuiz,
} from '../../course/record/fixtures.ts';
import { FakeStorage, pageshow, storageEvent } from './fake-storage.ts';

const key = 'course:touchpoint';
const now = () => new Date(2026, 10, 21, 12);
const random = () => 0.5;
const seed = 2_147_483_648;
const empty = { version: 1, seed, items: {}, lessons: {}, quizzes: {}, runs: {} };
const opened = { kind: 'lessonOpened', lesson: 'meeting/listening' } as const;
const greeting = answered('greeting', 0.5);
const phone = answered('on-the-phone');

let storage: FakeStorage;
let events: EventTarget;
const open = () => openStore(outline, () => storage, { events, now, random });
const storedItems = () => Object.keys(readRecord(storage.texts.get(key) ?? '').record.items);

beforeEach(() => {
  storage = new FakeStorage();
  events = new EventTarget();
});

describe('a store with working storage', () => {
  it('starts empty and writes nothing by itself', () => {
    const store = open();
    expect(store.read()).toEqual(empty);
    expect(store.status).toBe('kept');
    expect(storage.writes).toBe(0);
  });

  it('keeps an event for the next page, with the day it happened on', () => {
    open().dispatch(greeting);
    expect(open().read()).toEqual({
      ...empty,
      items: { greeting: { practice: { ...oneAttempt(0.5), day: 20_778 } } },
      lessons: { 'meeting/first-impressions': {} },
      position: { lesson: 'meeting/first-impressions' },
    });
  });

  it('counts each event once', () => {
    const store = open();
    store.dispatch(greeting);
    store.dispatch(phone);
    store.dispatch(greeting);
    expect(store.read().items.greeting?.practice?.count).toBe(2);
    expect(open().read().items.greeting?.practice?.count).toBe(2);
  });

  it('writes down that a lesson is finished', () => {
    const store = open();
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(open().read().lessons).toEqual({ 'meeting/first-impressions': { finished: 20_778 } });
  });

  it('neither writes nor calls for an event that changes nothing', () => {
    const store = open();
    store.dispatch(opened);
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.dispatch(opened);
    expect(storage.writes).toBe(1);
    expect(calls).toBe(0);
  });

  it('calls its listeners until they are taken off', () => {
    const store = open();
    const heard: string[] = [];
    const stop = store.subscribe(() => heard.push(Object.keys(store.read().items).join(' ')));
    store.dispatch(greeting);
    stop();
    store.dispatch(phone);
    expect(heard).toEqual(['greeting']);
  });

  it('keeps courses apart', () => {
    open().dispatch(greeting);
    const other = openStore({ id: 'other', modules: [] }, () => storage);
    expect(other.read().items).toEqual({});
  });

  it('forgets everything when the learner starts over, what was set aside included', () => {
    storage.texts.set(key, 'garbage').set('theme', 'dark');
    const store = open();
    store.dispatch(greeting);
    store.clear();
    expect(store.read()).toEqual(empty);
    expect(store.status).toBe('kept');
    expect([...storage.texts.keys()]).toEqual(['theme']);
  });
});

describe('the seed', () => {
  /** A store with random numbers of its own: 0.25, 0.5, 0.75, which make these seeds. */
  const numbered = (source: () => FakeStorage | undefined = () => storage) => {
    let drawn = 0;
    return openStore(outline, source, { events, now, random: () => (drawn += 0.25) });
  };
  const [quarter, half] = [1_073_741_824, 2_147_483_648];
  const storedSeed = () => readRecord(storage.texts.get(key) ?? '').record.seed;

  it('is there before anything is saved, and the same as is saved then', () => {
    const store = numbered();
    expect(store.read().seed).toBe(quarter);
    store.dispatch(opened);
    expect(store.read().seed).toBe(quarter);
    expect(storedSeed()).toBe(quarter);
  });

  it('is not written by itself, neither on return nor when another tab calls', () => {
    numbered();
    events.dispatchEvent(pageshow(true));
    events.dispatchEvent(storageEvent(key, null));
    expect(storage.writes).toBe(0);
  });

  it('is the same on the next page', () => {
    numbered().dispatch(opened);
    expect(open().read().seed).toBe(quarter);
    open().dispatch(greeting);
    expect(storedSeed()).toBe(quarter);
  });

  it('does not make another record of one that did not change', () => {
    const store = numbered();
    const before = store.read();
    store.dispatch({ kind: 'itemRetried', item: 'greeting' });
    events.dispatchEvent(pageshow(true));
    expect(store.read()).toEqual(before);
    const saved = store.read();
    events.dispatchEvent(pageshow(true));
    expect(store.read()).toBe(saved);
  });

  it('is given to a record without one by the first event, even one that changes nothing else', () => {
    const text = '{"version":1,"lessons":{"meeting/listening":{}},"position":{"lesson":"meeting/listening"}}';
    storage.texts.set(key, text);
    const store = numbered();
    expect(store.read().seed).toBe(quarter);
    expect(storage.writes).toBe(0);
    store.dispatch(opened);
    expect(storedSeed()).toBe(quarter);
    expect(store.read().seed).toBe(quarter);
  });

  it('is that of the tab that saves first', () => {
    const [one, two] = [numbered(), open()];
    two.dispatch(opened);
    one.dispatch(greeting);
    expect(one.read().seed).toBe(half);
    expect(storedSeed()).toBe(half);
  });

  it('is another after starting over', () => {
    const store = numbered();
    store.dispatch(opened);
    store.clear();
    expect(store.read().seed).toBe(half);
    store.dispatch(opened);
    expect(storedSeed()).toBe(half);
  });

  it('is another after another tab started over', () => {
    const store = numbered();
    store.dispatch(opened);
    storage.texts.clear();
    events.dispatchEvent(storageEvent(key, null));
    expect(store.read().seed).toBe(half);
  });

  it('stays what readers saw when there was nothing to start over from', () => {
    const store = numbered();
    store.clear();
    store.dispatch(opened);
    expect(store.read().seed).toBe(quarter);
    expect(storedSeed()).toBe(quarter);
  });

  it('stays for the page when nothing can be stored', () => {
    const store = numbered(() => undefined);
    expect(store.read().seed).toBe(quarter);
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(store.read().seed).toBe(quarter);
  });

  it('is drawn anew when the stored one is bad, and the rest is kept', () => {
    storage.texts.set(key, '{"version":1,"seed":-1,"lessons":{"meeting/listening":{}}}');
    const store = numbered();
    expect(store.status).toBe('corrupt');
    expect(store.read().seed).toBe(quarter);
    expect(store.read().lessons).toEqual({ 'meeting/listening': {} });
  });
});

describe('a quiz', () => {
  const quiz = 'meeting/quiz';
  const start = startQuiz(['greeting', 'on-the-phone']);

  it('goes on in the middle on the next page, and can be reviewed on the one after', () => {
    open().dispatch(start);
    open().dispatch(inQuiz('greeting', 0.5));
    expect(open().read().runs[quiz]).toEqual({
      seed: 7,
      items: ['greeting', 'on-the-phone'],
      answers: { greeting: oneAttempt(0.5).last },
    });
    open().dispatch(inQuiz('on-the-phone'));
    open().dispatch(finishedQuiz(0.75));
    expect(open().read().quizzes).toEqual({
      'meeting/quiz': { count: 1, first: 0.75, best: 0.75, last: 0.75 },
    });
    expect(Object.keys(open().read().runs[quiz]?.answers ?? {})).toEqual(['greeting', 'on-the-phone']);
  });

  it('is one run in two tabs: each item is answered once', () => {
    const [one, two] = [open(), open()];
    one.dispatch(start);
    two.dispatch(inQuiz('greeting', 0));
    one.dispatch(inQuiz('greeting', 1));
    one.dispatch(inQuiz('on-the-phone'));
    expect(one.read().runs[quiz]?.answers.greeting?.score).toBe(0);
    expect(one.read().items.greeting?.quiz?.count).toBe(1);
    two.dispatch(finishedQuiz(0.5));
    one.dispatch(finishedQuiz(1));
    expect(one.read().quizzes[quiz]).toEqual({ count: 1, first: 0.5, best: 0.5, last: 0.5 });
  });

  it('is the run of the tab that started last', () => {
    const [one, two] = [open(), open()];
    one.dispatch(start);
    one.dispatch(inQuiz('greeting'));
    two.dispatch(startQuiz(['on-the-phone'], 8));
    one.dispatch(inQuiz('greeting'));
    expect(one.read().runs[quiz]).toEqual({ seed: 8, items: ['on-the-phone'], answers: {} });
  });
});

describe('two tabs', () => {
  it('never overwrite each other', () => {
    const [one, two] = [open(), open()];
    one.dispatch(greeting);
    two.dispatch(phone);
    one.dispatch(opened);
    expect(storedItems()).toEqual(['greeting', 'on-the-phone']);
    expect(Object.keys(one.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(one.read().lessons['meeting/first-impressions']).toEqual({ finished: 20_778 });
  });

  it('count their attempts at the same item together', () => {
    const [one, two] = [open(), open()];
    one.dispatch(greeting);
    two.dispatch(answered('greeting', 1));
    expect(one.read().items.greeting?.practice?.count).toBe(1);
    expect(two.read().items.greeting?.practice).toMatchObject({ count: 2, first: 0.5, best: 1 });
  });

  it('hear of each other', () => {
    const store = open();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(storageEvent(key, storage.texts.get(key) ?? null));
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
    expect(calls).toBe(1);
    expect(storage.writes).toBe(1);
  });

  it('do not listen to other keys', () => {
    const store = open();
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(storageEvent('course:other', 'x'));
    expect(store.read().items).toEqual({});
  });

  it.each([
    ['its key is removed', key],
    ['all is removed', null],
  ])('start over together when %s', (_what, removed) => {
    const store = open();
    store.dispatch(greeting);
    storage.texts.clear();
    events.dispatchEvent(storageEvent(removed, null));
    expect(store.read().items).toEqual({});
    store.dispatch(phone);
    expect(storedItems()).toEqual(['on-the-phone']);
  });

  it('start over together even with events that could not be saved', () => {
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

  it('show what happened meanwhile when the Back button brings a page back', () => {
    const store = open();
    openStore(outline, () => storage).dispatch(greeting);
    events.dispatchEvent(pageshow(false));
    expect(store.read().items).toEqual({});
    events.dispatchEvent(pageshow(true));
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });
});

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

  it('is what reading that throws amounts to', () => {
    storage.fault = 'unreadable';
    const store = open();
    store.dispatch(greeting);
    expect(store.status).toBe('absent');
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });

  it('is what a private window that takes nothing amounts to', () => {
    storage.fault = 'full';
    const store = open();
    store.dispatch(greeting);
    expect(store.status).toBe('absent');
  });

  it('loses nothing when it comes and goes', () => {
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
  beforeEach(() => {
    storage.texts.set('theme', 'dark');
  });

  it('keeps the record for this page and says so to listeners', () => {
    const store = open();
    storage.fault = 'full';
    const heard: string[] = [];
    store.subscribe(() => heard.push(store.status));
    store.dispatch(greeting);
    store.dispatch(phone);
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(heard).toEqual(['full', 'full']);
  });

  it('saves what waited as soon as there is room, on top of what other tabs wrote', () => {
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

  it('is also what a record too long to be read again amounts to', () => {
    const store = open();
    const answer = { kind: 'text', locale: 'en', texts: ['x'.repeat(1_000_001)] } as const;
    store.dispatch(answered('greeting', 1, { answer }));
    expect(store.status).toBe('full');
    expect(storage.texts.has(key)).toBe(false);
  });
});

describe('corrupt storage', () => {
  const half = JSON.stringify({
    version: 1,
    items: { greeting: { practice: oneAttempt() }, 'on-the-phone': { practice: 'yes' } },
  });

  it.each([
    ['garbage', 'garbage', []],
    ['half garbage', half, ['greeting']],
  ])('is set aside, and what is good of it goes on: %s', (_what, text, items) => {
    storage.texts.set(key, text);
    const store = open();
    expect(store.status).toBe('corrupt');
    expect(Object.keys(store.read().items)).toEqual(items);
    expect(storage.texts.get('course:touchpoint:corrupt')).toBe(text);
  });

  it('is mended by the next event; this page still says what happened, the next one need not', () => {
    storage.texts.set(key, half);
    const store = open();
    store.dispatch(opened);
    expect(store.status).toBe('corrupt');
    expect(storage.texts.get('course:touchpoint:corrupt')).toBe(half);
    expect(open().status).toBe('kept');
    expect(storedItems()).toEqual(['greeting']);
  });

  it('goes on when there is no room to set it aside', () => {
    storage.texts.set(key, half);
    storage.fault = 'full';
    const store = open();
    expect(store.status).toBe('corrupt');
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
  });

  it('does not take from an open page what it knows', () => {
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

  it('is left untouched while this page works in memory', () => {
    storage.texts.set(key, newer);
    const store = open();
    expect(store.status).toBe('newer');
    store.dispatch(greeting);
    expect(Object.keys(store.read().items)).toEqual(['greeting']);
    expect([...storage.texts]).toEqual([[key, newer]]);
  });

  it('is left untouched when it appears in the middle of a visit', () => {
    const store = open();
    store.dispatch(greeting);
    storage.texts.set(key, newer);
    store.dispatch(phone);
    expect(store.status).toBe('newer');
    expect(Object.keys(store.read().items)).toEqual(['greeting', 'on-the-phone']);
    expect(storage.texts.get(key)).toBe(newer);
  });

  it('goes when the learner starts over', () => {
    storage.texts.set(key, newer);
    const store = open();
    store.clear();
    expect(store.status).toBe('kept');
    expect(storage.texts.size).toBe(0);
  });
});
