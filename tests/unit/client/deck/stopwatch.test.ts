import { expect, it } from 'vitest';

import { clockText, elapsed, pause, start, stopped } from '../../../../src/client/deck/stopwatch.ts';

it('counts while it runs and stands still in between', () => {
  const running = start(stopped, 1000);
  expect(elapsed(running, 5000)).toBe(4000);
  const paused = pause(running, 6000);
  expect(elapsed(paused, 90_000)).toBe(5000);
  expect(elapsed(start(paused, 100_000), 101_000)).toBe(6000);
});

it('goes on when it is started twice', () => {
  expect(elapsed(start(start(stopped, 1000), 3000), 4000)).toBe(3000);
});

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [754_000, '12:34'],
  [3_600_000, '60:00'],
])('shows %i milliseconds as %s', (time, text) => {
  expect(clockText(time)).toBe(text);
});
