import { lamp, line, thing } from './shapes.ts';
import type { Draw, Label, Shape } from './sketch.ts';

/** A chain of five links. Light falls on the fourth, which is broken; the fifth has fallen off. */
export const weakestLink: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

function wide(labels: readonly string[]) {
  const middles = [64, 192, 320, 448] as const;
  const chain = 140;
  const fallen = { x: 574, y: 204 };
  return {
    width: 640,
    height: 236,
    shapes: [
      lamp({ x: 506, top: 0, foot: 46, shade: 'dome', colour: 0, light: 122, spread: 44 }),
      ...middles.slice(0, 3).map((x) => ring(x, chain, 116, 56)),
      brokenRing(448, chain, 116, 56),
      ring(fallen.x, fallen.y, 116, 56),
      ...[128, 256, 384].map((x) => thing(capsule(x - 20, chain - 6, 40, 12))),
      thing(capsule(498, 180, 38, 12)),
      snap(512, chain),
    ],
    labels: [
      ...middles.map((x, index): Label => inRing(labels[index], x, chain, 104)),
      inRing(labels[4], fallen.x, fallen.y, 104),
      { text: labels[5] ?? '', x: 506, y: 102, room: 170, side: 'above', tone: 'strong' } satisfies Label,
    ],
  };
}

function narrow(labels: readonly string[]) {
  const rows = [34, 110, 186, 262] as const;
  const fallen = { x: 134, y: 372 };
  return {
    width: 320,
    height: 410,
    shapes: [
      lamp({ x: 212, top: 0, foot: 196, shade: 'dome', colour: 0, light: 130, spread: 46 }),
      ...rows.slice(0, 3).map((y) => ring(92, y, 168, 54)),
      brokenRing(92, 262, 168, 54),
      ring(fallen.x, fallen.y, 168, 54),
      ...[72, 148, 224].map((y) => thing(capsule(86, y - 20, 12, 40))),
      thing(capsule(100, 318, 12, 38)),
      snap(180, 262),
    ],
    labels: [
      ...rows.map((y, index): Label => inRing(labels[index], 92, y, 146)),
      inRing(labels[4], fallen.x, fallen.y, 146),
      {
        text: labels[5] ?? '',
        x: 212,
        y: 262,
        room: 106,
        from: 'start',
        side: 'beside',
        tone: 'strong',
      } satisfies Label,
    ],
  };
}

function inRing(text = '', x: number, y: number, room: number): Label {
  return { text, x, y, room, side: 'beside' };
}

function ring(x: number, y: number, width: number, height: number): Shape {
  return thing(capsule(x - width / 2, y - height / 2, width, height));
}

/** A ring that stands open where time runs to. */
function brokenRing(x: number, y: number, width: number, height: number): Shape {
  const r = height / 2;
  const end = x + width / 2 - r;
  const [dx, dy] = [0.77 * r, 0.64 * r];
  return line(
    `M${end + dx} ${y - dy}A${r} ${r} 0 0 0 ${end} ${y - r}H${x - width / 2 + r}a${r} ${r} 0 0 0 0 ${height}` +
      `H${end}A${r} ${r} 0 0 0 ${end + dx} ${y + dy}`,
  );
}

/** Short strokes where something gave way. */
function snap(x: number, y: number): Shape {
  return line(`M${x} ${y}h12M${x - 3} ${y - 11}l8-7M${x - 3} ${y + 11}l8 7`);
}

/** A box with round ends. */
function capsule(x: number, y: number, width: number, height: number): string {
  const r = Math.min(width, height) / 2;
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + r} ${y}h${width - 2 * r}${turn(r, r)}v${height - 2 * r}${turn(-r, r)}` +
    `h${2 * r - width}${turn(-r, -r)}v${2 * r - height}${turn(r, -r)}z`
  );
}
