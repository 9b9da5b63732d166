import { expect, it } from 'vitest';
import { hangingLamps } from '../../../../src/components/home/hanging-lamps.ts';

it('hangs one lamp for each module, each with a shade of its own', () => {
  const shades = hangingLamps(7).map(({ shade }) => shade);
  expect(shades).toEqual(['dome', 'cone', 'bell', 'wide', 'box', 'globe', 'tier']);
});

it('hangs neighbours at different heights', () => {
  const drops = hangingLamps(8).map(({ drop }) => drop);
  expect(drops.slice(1).filter((drop, index) => Math.abs(drop - (drops[index] ?? 0)) < 40)).toEqual([]);
});

it('draws a few lamps larger than many', () => {
  expect(hangingLamps(2)[0]?.scale).toBeCloseTo(2.24);
  expect(hangingLamps(7)[0]?.scale).toBeCloseTo(1.6);
});
