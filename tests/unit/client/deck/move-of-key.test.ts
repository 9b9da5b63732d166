import { expect, it } from 'vitest';

import { moveOfKey } from '../../../../src/client/deck/move-of-key.ts';

it.each([
  ['ArrowRight', 'next', 'previous'],
  ['ArrowLeft', 'previous', 'next'],
  ['ArrowDown', 'next', 'next'],
  ['PageDown', 'next', 'next'],
  [' ', 'next', 'next'],
  ['PageUp', 'previous', 'previous'],
  ['Home', 'first', 'first'],
  ['End', 'last', 'last'],
  ['b', 'black', 'black'],
  ['Enter', undefined, undefined],
] as const)('%s: %s, in a script from the right %s', (key, ltr, rtl) => {
  expect([moveOfKey(key, 'ltr'), moveOfKey(key, 'rtl')]).toEqual([ltr, rtl]);
});
