import { lamp, line, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Two promises run over one line of days. The lamp comes on day two, and one of them said tomorrow. */
export const expectationGap: Draw = (
  [early = '', late = '', delivered = '', letDown = '', pleased = '', ...days],
  layout,
) => {
  const words = { early, late, delivered, letDown, pleased, days };
  return layout === 'wide' ? wide(words) : narrow(words);
};

/** What the labels say, each by its place in the story. */
interface Words extends Readonly<Record<'early' | 'late' | 'delivered' | 'letDown' | 'pleased', string>> {
  readonly days: readonly string[];
}

/** Where the days stand: order, day one, day two. As long as each other. */
type Days = readonly [number, number, number];

/** Where things stand: the days from left to right, the promises, the foot of the lamp, and the line with its end. */
interface Places extends Readonly<Record<'first' | 'second' | 'foot' | 'axis' | 'end', number>> {
  readonly xs: Days;
}

function wide({ early, late, delivered, letDown, pleased, days }: Words) {
  const places = { xs: [28, 244, 460], first: 40, second: 98, foot: 148, axis: 200, end: 628 } as const;
  const { xs, first, second, foot, axis } = places;
  return {
    width: 640,
    height: 232,
    shapes: things(places),
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

function narrow({ early, late, delivered, letDown, pleased, days }: Words) {
  const places = { xs: [14, 134, 254], first: 46, second: 146, foot: 248, axis: 310, end: 314 } as const;
  const { xs, first, second, foot, axis } = places;
  return {
    width: 320,
    height: 346,
    shapes: things(places),
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

/** Everything but the words: the lamp over the second day, the promises, the days. */
function things({ xs, first, second, foot, axis, end }: Places) {
  return [
    lamp({ x: xs[2], top: 0, foot, shade: 'wide', colour: 0, light: axis - foot, spread: 24 }),
    ...promises(xs, first, second),
    timeLine(xs, axis, end),
  ];
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
