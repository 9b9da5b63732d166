import { LONGEST_RECORD, readRecord } from '../../course/record/read-record.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { LearnerRecord } from '../../course/record/record.ts';

/** The part of `Storage` that is used here. Each call may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length'>;

/**
 * What becomes of the record: `kept` in storage; or only in memory, because storage is `absent` (blocked, switched off),
 * `full`, or holds the record of a `newer` version; or kept from now on, after some of it turned out `corrupt`.
 */
export type StorageStatus = 'kept' | 'absent' | 'full' | 'corrupt' | 'newer';

export interface Loaded {
  readonly record: LearnerRecord;
  readonly status: Exclude<StorageStatus, 'full'>;
}

/** The one place of a course in storage. Nothing here throws. */
export interface Slot {
  readonly key: string;
  load(): Loaded;
  save(record: LearnerRecord): 'kept' | 'absent' | 'full';
  remove(): 'kept' | 'absent';
}

/** The slot `course:<course id>`; a corrupt text is set aside under `course:<course id>:corrupt`. */
export function openSlot(courseId: string, storage: () => TextStorage | undefined): Slot {
  const key = `course:${courseId}`;
  const aside = `${key}:corrupt`;
  return {
    key,
    load: () =>
      attempt<Loaded>({ record: emptyRecord, status: 'absent' }, storage, (open) => load(open, key, aside)),
    save: (record) => save(storage, key, JSON.stringify(record)),
    remove: () => attempt<'kept' | 'absent'>('absent', storage, (open) => remove(open, [key, aside])),
  };
}

function load(storage: TextStorage, key: string, aside: string): Loaded {
  const text = storage.getItem(key);
  if (text === null) return { record: emptyRecord, status: 'kept' };
  const { record, fault } = readRecord(text);
  if (fault === 'corrupt')
    attempt(
      undefined,
      () => storage,
      () => storage.setItem(aside, text),
    );
  return { record, status: fault ?? 'kept' };
}

function save(storage: () => TextStorage | undefined, key: string, text: string): 'kept' | 'absent' | 'full' {
  if (text.length > LONGEST_RECORD) return 'full';
  // Some private windows have a storage that takes nothing at all: it is as good as absent, "full" would mislead.
  const refusal = attempt<'absent' | 'full'>('absent', storage, ({ length }) =>
    length > 0 ? 'full' : 'absent',
  );
  return attempt<'kept' | 'absent' | 'full'>(refusal, storage, (open) => {
    open.setItem(key, text);
    return 'kept';
  });
}

function remove(storage: TextStorage, keys: readonly string[]): 'kept' {
  for (const key of keys) storage.removeItem(key);
  return 'kept';
}

/** The outcome of `use`, or `otherwise` if there is no storage or it throws: even looking at it may. */
function attempt<T>(
  otherwise: T,
  storage: () => TextStorage | undefined,
  use: (storage: TextStorage) => T,
): T {
  try {
    const open = storage();
    return open ? use(open) : otherwise;
  } catch {
    return otherwise;
  }
}
