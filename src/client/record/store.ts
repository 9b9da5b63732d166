import { applyEvent } from '../../course/record/apply-event.ts';
import { epochDay } from '../../course/record/day.ts';
import type { LearnerAction, LearnerEvent } from '../../course/record/events.ts';
import type { CourseOutline } from '../../course/record/outline.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import { drawSeed, withSeed } from '../../course/record/seed.ts';
import { settle } from '../../course/record/settle.ts';
import { openSlot } from './slot.ts';
import type { StorageSource, StorageStatus } from './slot.ts';

/** The learner record of this page, wherever it is kept. */
export interface RecordStore {
  readonly status: StorageStatus;
  /** The record as it stands, always with a seed: another object only when something changed. */
  read(): LearnerRecord;
  /** Applies what the learner did today and saves it. */
  dispatch(action: LearnerAction): void;
  /** Calls `listener` after each change of record or status, here or in another tab. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** "Not you? Start over": forgets everything, what was set aside as corrupt included. */
  clear(): void;
}

export interface StoreSurroundings {
  /** Where `storage` and `pageshow` events arrive: the window. */
  readonly events?: EventTarget;
  readonly now?: () => Date;
  /** Where the seed comes from: numbers from 0 up to but not including 1. */
  readonly random?: () => number;
}

/**
 * Opens the record of a course.
 *
 * Before each write the stored record is read again and the events not yet saved are applied to that, so that tabs
 * never overwrite each other's events. While storage refuses, the events wait in memory and each new one tries again.
 *
 * A record without a seed is shown with one of this page's, which the first event saves, even one that changes nothing
 * else. Of two tabs that both start empty the first to save gives the seed to both.
 */
export function openStore(
  outline: CourseOutline,
  storage: StorageSource,
  { events, now = () => new Date(), random = Math.random }: StoreSurroundings = {},
): RecordStore {
  const slot = openSlot(outline.id, storage);
  const listeners = new Set<() => void>();
  const opened = slot.load();
  let damaged = opened.status === 'corrupt';
  let status: StorageStatus = opened.status;
  let seed = drawSeed(random);
  let record = opened.record;
  /** What readers see: `record` with a seed. */
  let shown = withSeed(record, seed);
  /** The last record known to be stored; `record` is this and the events that wait. */
  let stored = opened.record;
  let waiting: readonly LearnerEvent[] = [];

  function sync(): void {
    const loaded = slot.load();
    damaged ||= loaded.status === 'corrupt';
    // A text that went bad, or out of reach, while the page was open knows less than the page does.
    if (loaded.status === 'kept') stored = loaded.record;
    const next = waiting.reduce(
      (before, event) => settle(applyEvent(before, event), outline, event.day),
      waiting.length > 0 ? withSeed(stored, seed) : stored,
    );
    if (loaded.status === 'absent' || loaded.status === 'newer') {
      publish(next, loaded.status);
      return;
    }
    const saved = next === loaded.record ? 'kept' : slot.save(next);
    if (saved === 'kept') [stored, waiting] = [next, []];
    publish(next, saved === 'kept' && damaged ? 'corrupt' : saved);
  }

  function forget(): void {
    [waiting, stored, damaged] = [[], emptyRecord, false];
    // The next learner gets another seed. One that was only shown is nobody's yet, and stays.
    if (record.seed !== undefined) seed = drawSeed(random);
  }

  function publish(nextRecord: LearnerRecord, nextStatus: StorageStatus): void {
    if (nextRecord === record && nextStatus === status) return;
    [record, status] = [nextRecord, nextStatus];
    shown = withSeed(record, seed);
    for (const listener of [...listeners]) listener();
  }

  events?.addEventListener('storage', (event) => {
    if (!('key' in event && (event.key === slot.key || event.key === null))) return;
    // Another tab started over: what waits here belongs to the record that is gone.
    if (event.key === null || ('newValue' in event && event.newValue === null)) forget();
    sync();
  });
  // A page that comes back by the Back button heard nothing of what happened while it was away.
  events?.addEventListener('pageshow', (event) => {
    if ('persisted' in event && event.persisted === true) sync();
  });

  return {
    get status() {
      return status;
    },
    read: () => shown,
    dispatch(action) {
      waiting = [...waiting, { ...action, day: epochDay(now()) }];
      sync();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear() {
      forget();
      publish(emptyRecord, slot.remove());
    },
  };
}
