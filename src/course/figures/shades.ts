/** Outlines of the lamp shades: the foot lies on y = 0, the cable comes down x = 0, one unit is a pixel at scale 1. */
export const shades = {
  dome: 'M-24 0a24 24 0 0 1 48 0z',
  cone: 'M-16 0l9.2-21.2q1.2-2.8 4-2.8h5.6q2.8 0 4 2.8l9.2 21.2z',
  bell: 'M-20 0c5-2.4 7.4-6.3 8.2-11.5C-10.8-20-8.5-26 0-26s10.8 6 11.8 14.5C12.6-6.3 15-2.4 20 0z',
  wide: 'M-27 0c1-9.5 8.5-16.8 20.5-18v-7h13v7C18.5-16.8 26-9.5 27 0z',
  box: 'M-15.5 0v-23q0-2 2-2h27q2 0 2 2v23z',
  globe: 'M-10.5 0a17.5 17.5 0 1 1 21 0z',
  tier: 'M-25 0c1-6.5 6.8-10.5 14-11.5h-6.5c1.2-7.8 8-13.5 17.5-13.5s16.3 5.7 17.5 13.5h-6.5c7.2 1 13 5 14 11.5z',
} as const;

export type Shade = keyof typeof shades;

/** In the order of the modules: the first module hangs a dome. */
export const shadeOrder: readonly Shade[] = ['dome', 'cone', 'bell', 'wide', 'box', 'globe', 'tier'];

/** The shade of the module at `index` (from 0); shapes come round again after the seventh. */
export function shadeOf(index: number): Shade {
  return shadeOrder[index % shadeOrder.length] ?? 'dome';
}
