/** A stopwatch that is told the time: it runs, stands still, and starts again from nothing. Times are milliseconds. */
export interface Stopwatch {
  /** What had gone by when it was last stopped. */
  readonly before: number;
  /** When it was started; `undefined` while it stands still. */
  readonly since: number | undefined;
}

export const stopped: Stopwatch = { before: 0, since: undefined };

/** What has gone by. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : now - since);
}

export function start(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { ...watch, since: now } : watch;
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsed(watch, now), since: undefined };
}

/** `754000` → `12:34`, whole seconds. */
export function clockText(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
