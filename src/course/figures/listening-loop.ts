import { arrowHead, lamp, line, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Four steps round one touchpoint, which hangs lit in their middle. */
export const listeningLoop: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

function wide(labels: readonly string[]) {
  const loop = { x: 320, y: 128, rx: 204, ry: 100 };
  const [left, right, top, bottom] = [175.7, 464.3, 57.3, 198.7] as const;
  const rooms = { room: 164, side: 'beside' } as const;
  return {
    width: 640,
    height: 236,
    shapes: [
      line(ellipse(loop)),
      lamp({ x: 320, top: 0, foot: 98, shade: 'dome', colour: 0, scale: 1.25, light: 96, spread: 56 }),
      arrowHead(386, 33.4, 10),
      arrowHead(524, 134, 92),
      arrowHead(314, 228, 180),
      arrowHead(116, 122, -92),
      ...corners(left, right, top, bottom),
    ],
    labels: [
      { text: labels[0] ?? '', x: left - 18, y: top - 12, from: 'end', ...rooms } as const,
      { text: labels[1] ?? '', x: right + 18, y: top - 12, from: 'start', ...rooms } as const,
      { text: labels[2] ?? '', x: right + 18, y: bottom + 12, from: 'start', ...rooms } as const,
      { text: labels[3] ?? '', x: left - 18, y: bottom + 12, from: 'end', ...rooms } as const,
      touchpoint(labels[4], 320, 150, 190),
    ],
  };
}

function narrow(labels: readonly string[]) {
  const loop = { x: 160, y: 200, rx: 104, ry: 130 };
  const [left, right, top, bottom] = [86.5, 233.5, 108.1, 291.9] as const;
  const above = { y: top - 20, room: 92, side: 'above' } as const;
  const below = { y: bottom + 20, room: 92, side: 'below' } as const;
  return {
    width: 320,
    height: 378,
    shapes: [
      line(ellipse(loop)),
      lamp({ x: 160, top: 0, foot: 160, shade: 'dome', colour: 0, scale: 1.25, light: 110, spread: 60 }),
      arrowHead(204, 82, 30),
      arrowHead(263.9, 204, 92),
      arrowHead(154, 330, 180),
      arrowHead(56.1, 196, -88),
      ...corners(left, right, top, bottom),
    ],
    labels: [
      { text: labels[0] ?? '', x: left + 6, from: 'end', ...above } as const,
      { text: labels[1] ?? '', x: right - 6, from: 'start', ...above } as const,
      { text: labels[2] ?? '', x: right - 6, from: 'start', ...below } as const,
      { text: labels[3] ?? '', x: left + 6, from: 'end', ...below } as const,
      touchpoint(labels[4], 160, 216, 172),
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
