import { lamp, line, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Two promises run over one line of days. The lamp comes on day two, and one of them said tomorrow. */
export const expectationGap: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

/** Where the days stand: order, day one, day two. As long as each other. */
type Days = readonly [number, number, number];

function wide([
  early = '',
  late = '',
  delivered = '',
  letDown = '',
  pleased = '',
  ...days
]: readonly string[]) {
  const xs = [28, 244, 460] as const;
  const [first, second, foot, axis] = [40, 98, 148, 200] as const;
  return {
    width: 640,
    height: 232,
    shapes: [
      lamp({ x: xs[2], top: 0, foot, shade: 'wide', colour: 0, light: axis - foot, spread: 24 }),
      ...promises(xs, first, second),
      timeLine(xs, axis, 628),
    ],
    labels: [
      { text: early, x: xs[0], y: first - 16, room: 240, from: 'start', side: 'above' } as const,
      { text: letDown, x: 352, y: first + 14, room: 196, side: 'below', tone: 'strong' } as const,
      { text: late, x: xs[0], y: second - 16, room: 280, from: 'start', side: 'above' } as const,
      {
        text: pleased,
        x: xs[2] + 22,
        y: second,
        room: 156,
        from: 'start',
        side: 'beside',
        tone: 'strong',
      } as const,
      { text: delivered, x: xs[2] + 40, y: foot - 8, room: 138, from: 'start', side: 'beside' } as const,
      ...names(days, xs, axis),
    ],
  };
}

function narrow([
  early = '',
  late = '',
  delivered = '',
  letDown = '',
  pleased = '',
  ...days
]: readonly string[]) {
  const xs = [14, 134, 254] as const;
  const [first, second, foot, axis] = [46, 146, 248, 310] as const;
  return {
    width: 320,
    height: 346,
    shapes: [
      lamp({ x: xs[2], top: 0, foot, shade: 'wide', colour: 0, light: axis - foot, spread: 24 }),
      ...promises(xs, first, second),
      timeLine(xs, axis, 314),
    ],
    labels: [
      { text: early, x: xs[0], y: first - 16, room: 220, from: 'start', side: 'above' } as const,
      { text: letDown, x: 194, y: first + 14, room: 112, side: 'below', tone: 'strong' } as const,
      { text: late, x: xs[0], y: second - 16, room: 220, from: 'start', side: 'above' } as const,
      {
        text: pleased,
        x: xs[2] - 16,
        y: second + 14,
        room: 210,
        from: 'end',
        side: 'below',
        tone: 'strong',
      } as const,
      { text: delivered, x: xs[2] - 40, y: foot - 8, room: 200, from: 'end', side: 'beside' } as const,
      ...names(days, xs, axis),
    ],
  };
}

/** The first promise ends before the delivery and leaves a gap, the second one reaches it. */
function promises([order, tomorrow, dayTwo]: Days, first: number, second: number) {
  return [
    line(
      `M${order} ${first - 7}v14M${order} ${first}H${tomorrow}M${order} ${second - 7}v14M${order} ${second}H${dayTwo}`,
    ),
    line(`M${tomorrow} ${first}H${dayTwo}`, 'dashed'),
    point(tomorrow, first),
    point(dayTwo, second),
  ];
}

/** Days on a line that goes on. */
function timeLine(days: Days, y: number, end: number) {
  return line(
    `M${days[0]} ${y}H${end}M${end - 8} ${y - 5}l8 5-8 5${days.map((x) => `M${x} ${y - 6}v12`).join('')}`,
  );
}

function names(days: readonly string[], [order, ...others]: Days, axis: number): readonly Label[] {
  const common = { y: axis + 16, side: 'below', tone: 'muted' } as const;
  const [start = '', ...rest] = days;
  return [
    { text: start, x: order - 6, room: 100, from: 'start', ...common },
    ...rest.map((text, index) => ({ text, x: others[index] ?? 0, room: 100, ...common })),
  ];
}
