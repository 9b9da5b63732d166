import { arrowHead, lamp, line, thing } from './shapes.ts';
import type { Draw, Label, Shape } from './sketch.ts';

/**
 * Three lamps of different shapes burn alike at one height, over shop, phone and website. The light is the promise, so
 * all of them give it; what the three have of their own stands under all three names.
 */
export const sameLevel: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

type Three = readonly [number, number, number];

function wide([shop = '', phone = '', website = '', level = '', words = '']: readonly string[]) {
  const xs = [88, 254, 420] as const;
  const foot = 68;
  return {
    width: 640,
    height: 232,
    shapes: [line(`M14 ${foot}H490`), ...lamps(xs, 0, foot, 88), ...things(xs, 158), rake(xs, 194)],
    labels: [
      ...below([shop, phone, website], xs, 170, 160),
      { text: words, x: xs[1], y: 216, room: 300, side: 'below' } as const,
      { text: level, x: 502, y: foot, room: 138, from: 'start', side: 'beside', tone: 'strong' } as const,
    ],
  };
}

/** On a phone the name of the line stands over it, between two cables. */
function narrow([shop = '', phone = '', website = '', level = '', words = '']: readonly string[]) {
  const xs = [56, 160, 264] as const;
  const foot = 120;
  return {
    width: 320,
    height: 326,
    shapes: [
      line(`M2 ${foot}H318`),
      line(`M108 88V${foot - 6}`, 'fine'),
      arrowHead(108, foot - 4, 90),
      ...lamps(xs, 0, foot, 104),
      ...things(xs, 234),
      rake(xs, 276),
    ],
    labels: [
      { text: level, x: 108, y: 78, room: 80, side: 'above', tone: 'strong' } as const,
      ...below([shop, phone, website], xs, 248, 104),
      { text: words, x: xs[1], y: 300, room: 290, side: 'below' } as const,
    ],
  };
}

/** Each in its own shape and colour, all with the same light. */
function lamps([shop, phone, website]: Three, top: number, foot: number, light: number) {
  const common = { top, foot, light, scale: 1.25, spread: 26 } as const;
  return [
    lamp({ ...common, x: shop, shade: 'dome', colour: 0 }),
    lamp({ ...common, x: phone, shade: 'cone', colour: 1 }),
    lamp({ ...common, x: website, shade: 'bell', colour: 2 }),
  ];
}

/** A counter, a telephone, a screen; `floor` is where they stand. */
function things([shop, phone, website]: Three, floor: number): readonly Shape[] {
  return [
    thing(`M${shop - 34} ${floor}v-32h68v32zM${shop - 42} ${floor - 42}h84v10h-84z`),
    thing(
      `M${phone - 13} ${floor - 54}h26q5 0 5 5v44q0 5-5 5h-26q-5 0-5-5v-44q0-5 5-5zM${phone - 5} ${floor - 8}h10`,
    ),
    thing(`M${website - 34} ${floor - 50}h68v42h-68zM${website - 46} ${floor}h92`),
  ];
}

/** Gathers what stands over it: a prong for each, and a handle in the middle. */
function rake([shop, phone, website]: Three, top: number): Shape {
  return line(`M${shop} ${top}v8H${website}v-8M${phone} ${top}v16`, 'fine');
}

function below(texts: readonly string[], xs: readonly number[], y: number, room: number): readonly Label[] {
  return texts.map((text, index) => ({ text, x: xs[index] ?? 0, y, room, side: 'below' }));
}
