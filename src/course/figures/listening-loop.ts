import { arrowHead, lamp, line, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Four steps round one touchpoint, which hangs lit in their middle. */
export const listeningLoop: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

function wide(labels: readonly string[]) {
  const loop = { x: 320, y: 164, rx: 196, ry: 112 };
  const [left, right, top, bottom] = [181.4, 458.6, 84.8, 243.2] as const;
  const rooms = { room: 164, side: 'beside' } as const;
  return {
    width: 640,
    height: 292,
    shapes: [
      line(ellipse(loop)),
      lamp({ x: 320, top: 0, foot: 128, shade: 'dome', colour: 0, scale: 1.25, light: 104, spread: 58 }),
      arrowHead(384, 58, 12),
      arrowHead(516, 170, 92),
      arrowHead(314, 276, 180),
      arrowHead(124, 158, -92),
      ...corners(left, right, top, bottom),
    ],
    labels: [
      { text: labels[0] ?? '', x: left - 18, y: top - 12, from: 'end', ...rooms } as const,
      { text: labels[1] ?? '', x: right + 18, y: top - 12, from: 'start', ...rooms } as const,
      { text: labels[2] ?? '', x: right + 18, y: bottom + 12, from: 'start', ...rooms } as const,
      { text: labels[3] ?? '', x: left - 18, y: bottom + 12, from: 'end', ...rooms } as const,
      touchpoint(labels[4], 320, 186, 190),
    ],
  };
}

function narrow(labels: readonly string[]) {
  const loop = { x: 160, y: 200, rx: 130, ry: 130 };
  const [left, right, top, bottom] = [68.1, 251.9, 108.1, 291.9] as const;
  const corner = (text = '', x: number, y: number, side: Label['side']): Label => ({
    text,
    x,
    y,
    room: 128,
    side,
  });
  return {
    width: 320,
    height: 378,
    shapes: [
      line(ellipse(loop)),
      lamp({ x: 160, top: 0, foot: 160, shade: 'dome', colour: 0, scale: 1.25, light: 110, spread: 50 }),
      arrowHead(212, 81, 24),
      arrowHead(290, 206, 92),
      arrowHead(154, 330, 180),
      arrowHead(30, 194, -92),
      ...corners(left, right, top, bottom),
    ],
    labels: [
      corner(labels[0], left, top - 20, 'above'),
      corner(labels[1], right, top - 20, 'above'),
      corner(labels[2], right, bottom + 20, 'below'),
      corner(labels[3], left, bottom + 20, 'below'),
      touchpoint(labels[4], 160, 216, 150),
    ],
  };
}

function ellipse({ x, y, rx, ry }: Readonly<Record<'x' | 'y' | 'rx' | 'ry', number>>): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0`;
}

function corners(left: number, right: number, top: number, bottom: number) {
  return [point(left, top), point(right, top), point(right, bottom), point(left, bottom)];
}

function touchpoint(text = '', x: number, y: number, room: number): Label {
  return { text, x, y, room, side: 'beside', tone: 'strong' };
}
