import { stopped, type Stopwatch } from './stopwatch.ts';

/** The stopwatch of a channel as it was before the window was loaded again; stopped at nothing, if there was none. */
export function readStopwatch(channel: string): Stopwatch {
  try {
    return stopwatchIn(JSON.parse(sessionStorage.getItem(keyOf(channel)) ?? 'null')) ?? stopped;
  } catch {
    return stopped;
  }
}

/** Keeps the stopwatch of a channel for as long as the window is there. */
export function keepStopwatch(channel: string, { before, since }: Stopwatch): void {
  try {
    sessionStorage.setItem(keyOf(channel), JSON.stringify({ before, since }));
  } catch {
    // It then starts from nothing after the window is loaded again.
  }
}

/** The stopwatch in what was kept; `undefined` for anything else. */
function stopwatchIn(kept: unknown): Stopwatch | undefined {
  if (typeof kept !== 'object' || kept === null || !('before' in kept)) return undefined;
  const since = 'since' in kept ? kept.since : undefined;
  if (typeof kept.before !== 'number' || (since !== undefined && typeof since !== 'number')) return undefined;
  return { before: kept.before, since };
}

function keyOf(channel: string): string {
  return `course:speaker:${channel}`;
}
