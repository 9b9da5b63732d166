import { arrowHead, lamp, line, markedThing } from './shapes.ts';
import type { Draw, Label, Shape } from './sketch.ts';

/** Five steps. Four help this customer; light falls on the fifth, from which the way leads back to the cause. */
export const recoverySteps: Draw = (labels, layout) =>
  layout === 'wide' ? wide(labels.slice(0, 5), labels[5]) : narrow(labels.slice(0, 5), labels[5]);

/** A stair that rises from the parcel that broke. */
function wide(steps: readonly string[], cause = '') {
  const [run, rise] = [112, 20] as const;
  const treads = steps.map((_, index) => ({ x: 60 + run * index, y: 176 - rise * index }));
  const stair = treads.map(({ y }) => `V${y}h${run}`).join('');
  return {
    width: 640,
    height: 238,
    shapes: [
      lamp({ x: 564, top: 0, foot: 36, shade: 'bell', colour: 0, light: 60, spread: 26 }),
      line(`M4 196H60${stair}`),
      parcel(14, 196),
      line('M612 108V232H30V214', 'dashed'),
      arrowHead(30, 210, -90),
    ],
    labels: [
      ...treads.map(({ x, y }, index): Label => ({
        text: steps[index] ?? '',
        x: x + run / 2,
        y: y - 12,
        room: 108,
        side: 'above',
        ...(index === 4 ? { tone: 'strong' } : {}),
      })),
      { text: cause, x: 330, y: 222, room: 320, side: 'above' } as const,
    ],
  };
}

/** On a phone a word is wider than its step: it ends where the next step rises, and begins above those before. */
function narrow(steps: readonly string[], cause = '') {
  const [run, rise] = [42, 44] as const;
  const treads = steps.map((_, index) => ({ x: 44 + run * index, y: 294 - rise * index }));
  const stair = treads.map(({ y }, index) => `V${y}h${index === 4 ? 106 : run}`).join('');
  return {
    width: 320,
    height: 384,
    shapes: [
      lamp({ x: 265, top: 0, foot: 40, shade: 'bell', colour: 0, light: 78, spread: 34 }),
      line(`M2 338H44${stair}`),
      parcel(6, 338),
      line('M302 130V376H22V356', 'dashed'),
      arrowHead(22, 352, -90),
    ],
    labels: [
      ...treads.slice(0, 4).map(({ x, y }, index): Label => {
        const end = x + run - 6;
        return { text: steps[index] ?? '', x: end, y: y - 12, room: end, from: 'end', side: 'above' };
      }),
      { text: steps[4] ?? '', x: 265, y: 106, room: 106, side: 'above', tone: 'strong' } as const,
      { text: cause, x: 162, y: 364, room: 250, side: 'above' } as const,
    ],
  };
}

/** The parcel that broke, on its floor, with its tape and the crack. */
function parcel(x: number, floor: number): Shape {
  return markedThing(
    `M${x} ${floor}v-30h32v30z`,
    `M${x} ${floor - 20}h32M${x + 16} ${floor - 30}l-5 9 8 7-4 7`,
  );
}
