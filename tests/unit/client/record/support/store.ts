import { it as base } from 'vitest';

import { openStore } from '../../../../../src/client/record/store.ts';
import { readRecord } from '../../../../../src/course/record/read-record.ts';
import { answered, outline } from '../../../course/record/fixtures.ts';
import { FakeStorage } from './fake-storage.ts';

/** Where the record of the course stands. */
export const key = 'course:touchpoint';

export const now = () => new Date(2026, 10, 21, 12);
const random = () => 0.5;
const seed = 2_147_483_648;

/** The record of a new reader, with the seed that `random` makes. */
export const empty = { version: 1, seed, items: {}, lessons: {}, quizzes: {}, runs: {} };

export const opened = { kind: 'lessonOpened', lesson: 'meeting/listening' } as const;
export const greeting = answered('greeting', 0.5);
export const phone = answered('on-the-phone');

/** A test that has the storage of an origin and the events of a window to itself; each `open()` is another tab. */
export const it = base
  .extend('storage', () => new FakeStorage())
  .extend('events', () => new EventTarget())
  .extend(
    'open',
    ({ storage, events }) =>
      () =>
        openStore(outline, () => storage, { events, now, random }),
  )
  .extend(
    'stored',
    ({ storage }) =>
      () =>
        readRecord(storage.texts.get(key) ?? '').record,
  )
  .extend(
    'storedItems',
    ({ stored }) =>
      () =>
        Object.keys(stored().items),
  );
