import { afterEach, expect, it, vi } from 'vitest';

import { keepStopwatch, readStopwatch } from '../../../../src/client/deck/kept-stopwatch.ts';
import { pause, start, stopped } from '../../../../src/client/deck/stopwatch.ts';

afterEach(() => vi.unstubAllGlobals());

/** A storage that holds some entries, or refuses everything. */
function storage(entries: Readonly<Record<string, string>> = {}): void {
  const kept = new Map(Object.entries(entries));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

it('goes on where it was, running or not, for its own channel alone', () => {
  storage();
  keepStopwatch('one', start(stopped, 1000));
  keepStopwatch('two', pause(start(stopped, 1000), 6000));
  expect(readStopwatch('one')).toEqual({ before: 0, since: 1000 });
  expect(readStopwatch('two')).toEqual({ before: 5000, since: undefined });
  expect(readStopwatch('three')).toBe(stopped);
});

it.each(['', 'null', '4', '[', '{}', '{"before":"4"}', '{"before":4,"since":"5"}', '{"since":5}'])(
  'starts from nothing when what was kept is no stopwatch: %s',
  (kept) => {
    storage({ 'course:speaker:one': kept });
    expect(readStopwatch('one')).toBe(stopped);
  },
);

it('starts from nothing where storage is refused', () => {
  const refuse = () => {
    throw new DOMException('Refused', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepStopwatch('one', stopped)).not.toThrow();
  expect(readStopwatch('one')).toBe(stopped);
});
