import { applyEvent } from '../../course/record/apply-event.ts';
import { epochDay } from '../../course/record/day.ts';
import type { LearnerAction, LearnerEvent } from '../../course/record/events.ts';
import type { CourseOutline } from '../../course/record/outline.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { LearnerRecord } from '../../course/record/record.ts';
import { settle } from '../../course/record/settle.ts';
import { openSlot } from './slot.ts';
import type { StorageSource, StorageStatus } from './slot.ts';

/** The learner record of this page, wherever it is kept. */
export interface RecordStore {
  readonly status: StorageStatus;
  /** The record as it stands: another object only when something changed. */
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
}

/**
 * Opens the record of a course.
 *
 * Before each write the stored record is read again and the events not yet saved are applied to that, so that tabs
 * never overwrite each other's events. While storage refuses, the events wait in memory and each new one tries again.
 */
export function openStore(
  outline: CourseOutline,
  storage: StorageSource,
  { events, now = () => new Date() }: StoreSurroundings = {},
): RecordStore {
  const slot = openSlot(outline.id, storage);
  const listeners = new Set<() => void>();
  const opened = slot.load();
  let damaged = opened.status === 'corrupt';
  let status: StorageStatus = opened.status;
  let record = opened.record;
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
      stored,
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
  }

  function publish(nextRecord: LearnerRecord, nextStatus: StorageStatus): void {
    if (nextRecord === record && nextStatus === status) return;
    [record, status] = [nextRecord, nextStatus];
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
    read: () => record,
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
