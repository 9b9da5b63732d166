import type { TextStorage } from '../../../../../src/client/record/slot.ts';

/** The storage of one origin, which tells its tabs what the others wrote, as browsers do. */
export class FakeStorage implements TextStorage {
  readonly texts = new Map<string, string>();
  writes = 0;
  fault: 'none' | 'unreadable' | 'full' = 'none';

  get length(): number {
    return this.texts.size;
  }

  getItem(key: string): string | null {
    if (this.fault === 'unreadable') throw new DOMException('Denied', 'SecurityError');
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.fault !== 'none') throw new DOMException('Full', 'QuotaExceededError');
    this.writes += 1;
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    if (this.fault === 'unreadable') throw new DOMException('Denied', 'SecurityError');
    this.texts.delete(key);
  }
}

/** What a window hears when another tab wrote or removed `key`; a key of null stands for all of them. */
export function storageEvent(key: string | null, newValue: string | null): Event {
  return Object.assign(new Event('storage'), { key, newValue });
}

export function pageshow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted });
}
