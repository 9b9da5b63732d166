import { lamp, line, point } from './shapes.ts';
import type { Draw } from './sketch.ts';

/** Two promises stand above one delivery: the lamp comes on day two, and one of them said tomorrow. */
export const expectationGap: Draw = (labels, layout) => (layout === 'wide' ? wide(labels) : narrow(labels));

function wide([early = '', late = '', delivered = '', letDown = '', pleased = '']: readonly string[]) {
  const [order, tomorrow, dayTwo] = [24, 216, 440] as const;
  const [first, second, foot] = [72, 150, 232] as const;
  return {
    width: 640,
    height: 300,
    shapes: [
      lamp({ x: dayTwo, top: 16, foot, shade: 'wide', colour: 0, light: 66, spread: 30 }),
      ...promises(order, tomorrow, dayTwo, first, second),
    ],
    labels: [
      { text: early, x: tomorrow, y: first - 18, room: 240, side: 'above' } as const,
      {
        text: letDown,
        x: (tomorrow + dayTwo) / 2,
        y: first + 14,
        room: 200,
        side: 'below',
        tone: 'strong',
      } as const,
      { text: late, x: dayTwo - 18, y: second - 16, room: 260, from: 'end', side: 'above' } as const,
      {
        text: pleased,
        x: dayTwo + 22,
        y: second,
        room: 174,
        from: 'start',
        side: 'beside',
        tone: 'strong',
      } as const,
      { text: delivered, x: dayTwo + 44, y: foot - 10, room: 152, from: 'start', side: 'beside' } as const,
    ],
  };
}

function narrow([early = '', late = '', delivered = '', letDown = '', pleased = '']: readonly string[]) {
  const [order, tomorrow, dayTwo] = [10, 104, 242] as const;
  const [first, second, foot] = [84, 190, 306] as const;
  return {
    width: 320,
    height: 384,
    shapes: [
      lamp({ x: dayTwo, top: 40, foot, shade: 'wide', colour: 0, light: 74, spread: 34 }),
      ...promises(order, tomorrow, dayTwo, first, second),
    ],
    labels: [
      { text: early, x: tomorrow, y: first - 18, room: 200, side: 'above' } as const,
      {
        text: letDown,
        x: (tomorrow + dayTwo) / 2,
        y: first + 14,
        room: 128,
        side: 'below',
        tone: 'strong',
      } as const,
      { text: late, x: dayTwo - 18, y: second - 16, room: 210, from: 'end', side: 'above' } as const,
      {
        text: pleased,
        x: dayTwo - 18,
        y: second + 14,
        room: 210,
        from: 'end',
        side: 'below',
        tone: 'strong',
      } as const,
      { text: delivered, x: dayTwo - 44, y: foot - 10, room: 186, from: 'end', side: 'beside' } as const,
    ],
  };
}

/** The first promise ends before the delivery and leaves a gap, the second one reaches it. */
function promises(order: number, tomorrow: number, dayTwo: number, first: number, second: number) {
  return [
    line(
      `M${order} ${first - 7}v14M${order} ${first}H${tomorrow}M${order} ${second - 7}v14M${order} ${second}H${dayTwo}`,
    ),
    line(`M${tomorrow} ${first}H${dayTwo}`, 'dashed'),
    point(tomorrow, first),
    point(dayTwo, second),
  ];
}
