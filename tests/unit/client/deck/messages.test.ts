import { expect, it } from 'vitest';

import { readMessage } from '../../../../src/client/deck/messages.ts';

it.each([
  { kind: 'hello' },
  { kind: 'bye' },
  { kind: 'state', slide: 'closing', black: true },
  { kind: 'move', move: 'next' },
  { kind: 'go', slide: 'closing' },
])('takes what deck and speaker view say: %o', (message) => {
  expect(readMessage(structuredClone(message))).toEqual(message);
});

it.each([
  undefined,
  null,
  'next',
  {},
  { kind: 'go' },
  { kind: 'go', slide: 4 },
  { kind: 'state', slide: 3, black: false },
  { kind: 'state', slide: 'closing' },
  { kind: 'move', move: 'away' },
  { kind: 'move' },
])('leaves everything else alone: %o', (data) => {
  expect(readMessage(data)).toBeUndefined();
});
