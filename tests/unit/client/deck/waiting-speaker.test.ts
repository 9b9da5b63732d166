import { expect, it } from 'vitest';

import { deckAddress, waitingChannel, withoutSpeaker } from '../../../../src/client/deck/waiting-speaker.ts';

const slides = 'https://course.example/en/a/b/slides/';

it('leads to a slide of the deck, and says which speaker view waits there', () => {
  const address = deckAddress(slides, 'k3v9', 'closing');
  expect(address).toBe('https://course.example/en/a/b/slides/?speaker=k3v9#/closing');
  expect(waitingChannel(address)).toBe('k3v9');
  expect(withoutSpeaker(address)).toBe('https://course.example/en/a/b/slides/#/closing');
});

it.each(['', '?speaker=', '?speaker=a%20b', '?other=k3v9'])('sees nobody waiting in “%s”', (query) => {
  expect(waitingChannel(slides + query)).toBeUndefined();
});

it('leaves the rest of an address alone', () => {
  expect(withoutSpeaker(`${slides}?theme=dusk#/closing`)).toBe(`${slides}?theme=dusk#/closing`);
});
