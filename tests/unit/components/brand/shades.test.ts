import { expect, it } from 'vitest';
import { shadeOf, shadeOrder } from '../../../../src/components/brand/shades.ts';

it('hangs another lamp over each of the seven modules', () => {
  expect(shadeOrder).toEqual(['dome', 'cone', 'bell', 'wide', 'box', 'globe', 'tier']);
});

it('starts again with the dome at the eighth module', () => {
  expect(shadeOf(0)).toBe('dome');
  expect(shadeOf(6)).toBe('tier');
  expect(shadeOf(7)).toBe('dome');
});
