import { LONGEST_RECORD, readRecord } from '../../course/record/read-record.ts';
import { emptyRecord } from '../../course/record/record.ts';
import type { LearnerRecord } from '../../course/record/record.ts';

/** The part of `Storage` that is used here. Each call may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length'>;

/** Storage, if there is any. The call itself may throw: where cookies are blocked, even looking at it is forbidden. */
export type StorageSource = () => TextStorage | undefined;

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
  /** The stored record: the same object as long as the stored text is the same. */
  load(): Loaded;
  save(record: LearnerRecord): 'kept' | 'absent' | 'full';
  remove(): 'kept' | 'absent';
}

/** The slot `course:<course id>`; a corrupt text is set aside under `course:<course id>:corrupt`. */
export function openSlot(courseId: string, source: StorageSource): Slot {
  const key = `course:${courseId}`;
  const aside = `${key}:corrupt`;
  let known: { readonly text: string | null; readonly loaded: Loaded } | undefined;

  function load(storage: TextStorage): Loaded {
    const text = storage.getItem(key);
    if (known?.text !== text) known = { text, loaded: read(text) };
    if (text !== null && known.loaded.status === 'corrupt') write(source, aside, text);
    return known.loaded;
  }

  return {
    key,
    load: () => attempt<Loaded>({ record: emptyRecord, status: 'absent' }, source, load),
    save(record) {
      const text = JSON.stringify(record);
      const outcome = text.length > LONGEST_RECORD ? 'full' : write(source, key, text);
      if (outcome === 'kept') known = { text, loaded: { record, status: 'kept' } };
      return outcome;
    },
    remove: () => attempt<'kept' | 'absent'>('absent', source, (storage) => remove(storage, [key, aside])),
  };
}

function read(text: string | null): Loaded {
  if (text === null) return { record: emptyRecord, status: 'kept' };
  const { record, fault } = readRecord(text);
  return { record, status: fault ?? 'kept' };
}

function write(source: StorageSource, key: string, text: string): 'kept' | 'absent' | 'full' {
  // Some private windows have a storage that takes nothing at all: it is as good as absent, "full" would mislead.
  const refusal = attempt<'absent' | 'full'>('absent', source, ({ length }) =>
    length > 0 ? 'full' : 'absent',
  );
  return attempt<'kept' | 'absent' | 'full'>(refusal, source, (storage) => {
    storage.setItem(key, text);
    return 'kept';
  });
}

function remove(storage: TextStorage, keys: readonly string[]): 'kept' {
  for (const key of keys) storage.removeItem(key);
  return 'kept';
}

/** The outcome of `use`, or `otherwise` if there is no storage or it throws. */
export function attempt<T>(otherwise: T, source: StorageSource, use: (storage: TextStorage) => T): T {
  try {
    const storage = source();
    return storage ? use(storage) : otherwise;
  } catch {
    return otherwise;
  }
}
