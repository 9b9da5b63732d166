export { shadeOf, shadeOrder, shades, type Shade } from '../../course/figures/shades.ts';

/** How far a lamp is lit: module not started, under way, done. */
export type LampState = 'off' | 'half' | 'lit';
