import { shades, type Shade } from '../../course/figures/shades.ts';

export { shades, type Shade };

/** In the order of the modules: the first module hangs a dome. */
export const shadeOrder: readonly Shade[] = ['dome', 'cone', 'bell', 'wide', 'box', 'globe', 'tier'];

/** The shade of the module at `index` (from 0); shapes come round again after the seventh. */
export function shadeOf(index: number): Shade {
  return shadeOrder[index % shadeOrder.length] ?? 'dome';
}

/** How far a lamp is lit: module not started, under way, done. */
export type LampState = 'off' | 'half' | 'lit';
