import { arrowHead, lamp, line, thing } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Five steps. Four help this customer; light falls on the fifth, from which the way leads back to the cause. */
export const recoverySteps: Draw = (labels, layout) =>
  layout === 'wide' ? wide(labels.slice(0, 5), labels[5]) : narrow(labels.slice(0, 5), labels[5]);

/** A stair that rises, and the parcel that broke at its foot. */
function wide(steps: readonly string[], cause = '') {
  const [run, rise] = [112, 34] as const;
  const treads = steps.map((_, index) => ({ x: 60 + run * index, y: 240 - rise * index }));
  const stair = treads.map(({ y }) => `V${y}h${run}`).join('');
  return {
    width: 640,
    height: 330,
    shapes: [
      lamp({ x: 564, top: 0, foot: 40, shade: 'bell', colour: 0, light: 64, spread: 26 }),
      line(`M4 274H60${stair}`),
      thing('M14 274v-30h32v30z', 1),
      line('M14 254h32M30 244l-5 9 8 7-4 7'),
      line('M612 124V312H30V292', 'dashed'),
      arrowHead(30, 288, -90),
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
      { text: cause, x: 330, y: 302, room: 320, side: 'above' } as const,
    ],
  };
}

/** On a phone the stair goes down, so that each word has the room of the steps below it. */
function narrow(steps: readonly string[], cause = '') {
  const [run, rise] = [32, 58] as const;
  const treads = steps.map((_, index) => ({ x: 40 + run * index, y: 60 + rise * index }));
  const stair = treads.map(
    ({ x, y }, index) => `${index === 0 ? `M${x} ${y}` : `V${y}`}h${index === 4 ? 144 : run}`,
  );
  return {
    width: 320,
    height: 376,
    shapes: [
      lamp({ x: 266, top: 0, foot: 200, shade: 'bell', colour: 0, light: 88, spread: 26 }),
      line(stair.join('')),
      thing('M2 40v-28h30v28z', 1),
      line('M2 22h30M17 12l-5 8 8 6-4 7'),
      line('M300 304V358H17V60', 'dashed'),
      arrowHead(17, 54, -90),
    ],
    labels: [
      ...treads.map(({ x, y }, index): Label => ({
        text: steps[index] ?? '',
        x: x + 6,
        y: y - 12,
        room: index === 4 ? 140 : 150,
        from: 'start',
        side: 'above',
        ...(index === 4 ? { tone: 'strong' } : {}),
      })),
      { text: cause, x: 32, y: 346, room: 124, from: 'start', side: 'above' } as const,
    ],
  };
}
