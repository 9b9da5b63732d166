import { lamp, line, thing } from './shapes.ts';
import type { Draw, Label, Shape } from './sketch.ts';

/** Three lamps of different shapes hang at one height over shop, phone and website. */
export const sameLevel: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

function wide([shop = '', phone = '', website = '', level = '', words = '']: readonly string[]) {
  const xs = [90, 240, 390] as const;
  const foot = 122;
  return {
    width: 640,
    height: 276,
    shapes: [
      line('M20 8H460'),
      ...lamps(xs, 8, foot, 78),
      line(`M20 ${foot}H492`, 'faint'),
      line('M500 70Q450 66 424 92', 'faint'),
      ...things(xs, 236),
    ],
    labels: [
      ...below([shop, phone, website], xs, 248, 146),
      { text: words, x: 508, y: 70, room: 130, from: 'start', side: 'beside' } as const,
      { text: level, x: 508, y: foot, room: 130, from: 'start', side: 'beside', tone: 'strong' } as const,
    ],
  };
}

function narrow([shop = '', phone = '', website = '', level = '', words = '']: readonly string[]) {
  const xs = [56, 160, 264] as const;
  const foot = 150;
  return {
    width: 320,
    height: 330,
    shapes: [
      line('M6 40H314'),
      ...lamps(xs, 40, foot, 92),
      line(`M6 ${foot}H314`, 'faint'),
      ...things(xs, 284),
    ],
    labels: [
      { text: words, x: 160, y: 24, room: 300, side: 'above' } as const,
      { text: level, x: 6, y: foot + 16, room: 120, from: 'start', side: 'below', tone: 'strong' } as const,
      ...below([shop, phone, website], xs, 298, 104),
    ],
  };
}

/** Each in its own shape and colour; the light is where the customer is now. */
function lamps(
  [shop, phone, website]: readonly [number, number, number],
  top: number,
  foot: number,
  light: number,
) {
  const common = { top, foot, scale: 1.25 } as const;
  return [
    lamp({ ...common, x: shop, shade: 'dome', colour: 0 }),
    lamp({ ...common, x: phone, shade: 'cone', colour: 1, light, spread: 30 }),
    lamp({ ...common, x: website, shade: 'bell', colour: 2 }),
  ];
}

/** A counter, a telephone, a screen; `floor` is where they stand. */
function things([shop, phone, website]: readonly [number, number, number], floor: number): readonly Shape[] {
  return [
    thing(`M${shop - 34} ${floor}v-32h68v32zM${shop - 42} ${floor - 42}h84v10h-84z`),
    thing(
      `M${phone - 13} ${floor - 54}h26q5 0 5 5v44q0 5-5 5h-26q-5 0-5-5v-44q0-5 5-5zM${phone - 5} ${floor - 8}h10`,
    ),
    thing(`M${website - 34} ${floor - 50}h68v42h-68zM${website - 46} ${floor}h92`),
  ];
}

function below(texts: readonly string[], xs: readonly number[], y: number, room: number): readonly Label[] {
  return texts.map((text, index) => ({ text, x: xs[index] ?? 0, y, room, side: 'below' }));
}
