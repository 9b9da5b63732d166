import { expect, it } from 'vitest';

import { scrolls } from '../../../../src/client/deck/scroll-of-key.ts';

const long = { scrollHeight: 900, clientHeight: 400 };
const short = { scrollHeight: 400, clientHeight: 400 };

it.each(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])(
  'leaves %s to text that has no room, and to no other',
  (key) => {
    expect([scrolls(key, long), scrolls(key, short)]).toEqual([true, false]);
  },
);

it.each(['ArrowLeft', 'ArrowRight', 'n', 'b', 'Enter'])('leaves %s to the slides', (key) => {
  expect(scrolls(key, long)).toBe(false);
});
