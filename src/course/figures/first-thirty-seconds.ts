import { lamp, line, point, thing } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';
import type { Shade } from './shades.ts';

/** From the door on, three lamps hang along half a minute; the first one burns: to be seen. */
export const firstThirtySeconds: Draw = (labels, layout) =>
  layout === 'wide' ? wide(labels) : narrow(labels);

const shadesInOrder: readonly Shade[] = ['dome', 'cone', 'bell'];

function wide([seen = '', greeted = '', oriented = '', start = '', end = '']: readonly string[]) {
  const xs = [150, 330, 510] as const;
  const ground = 186;
  return {
    width: 640,
    height: 226,
    shapes: [
      ...xs.map((x, index) => hang(index, x, 0, 64, 122)),
      line(`M60 ${ground}H604M604 ${ground - 8}v16`),
      thing(`M14 ${ground}V82h46v${ground - 82}z`),
      thing('M14 82l30 14v102l-30-18z', 0),
      ...xs.map((x) => point(x, ground)),
    ],
    labels: [
      ...[seen, greeted, oriented].map((text, index): Label =>
        beneath(text, xs[index] ?? 0, 104, 170, index),
      ),
      { text: start, x: 14, y: 208, room: 120, from: 'start', side: 'below', tone: 'muted' } as const,
      { text: end, x: 606, y: 208, room: 120, from: 'end', side: 'below', tone: 'muted' } as const,
    ],
  };
}

/** On a phone time runs down a post, and the lamps hang from its arms. */
function narrow([seen = '', greeted = '', oriented = '', start = '', end = '']: readonly string[]) {
  const arms = [48, 174, 300] as const;
  return {
    width: 320,
    height: 440,
    shapes: [
      ...arms.map((y, index) => hang(index, 84, y, y + 50, 76)),
      line(`M20 16V424M12 16h16M12 424h16${arms.map((y) => `M20 ${y}H84`).join('')}`),
      ...arms.map((y) => point(20, y)),
    ],
    labels: [
      ...[seen, greeted, oriented].map((text, index): Label => ({
        text,
        x: 136,
        y: (arms[index] ?? 0) + 46,
        room: 180,
        from: 'start',
        side: 'beside',
        ...(index === 0 ? { tone: 'strong' } : {}),
      })),
      { text: start, x: 40, y: 16, room: 200, from: 'start', side: 'beside', tone: 'muted' } as const,
      { text: end, x: 40, y: 424, room: 200, from: 'start', side: 'beside', tone: 'muted' } as const,
    ],
  };
}

/** The first lamp burns; the others hang ready. */
function hang(index: number, x: number, top: number, foot: number, light: number) {
  const shade = shadesInOrder[index] ?? 'dome';
  return index === 0
    ? lamp({ x, top, foot, shade, colour: 0, light, spread: 34 })
    : lamp({ x, top, foot, shade });
}

function beneath(text: string, x: number, y: number, room: number, index: number): Label {
  return { text, x, y, room, side: 'below', ...(index === 0 ? { tone: 'strong' } : {}) };
}
