import { labelWidth } from './render-sketch.ts';
import { arrowHead, line, litPoint, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Nine contacts in three stages on one path. The last one leads back to the second: somebody else begins to search. */
export const customerJourney: Draw = (labels, layout) =>
  layout === 'wide' ? wide(labels.slice(0, 3), labels.slice(3)) : narrow(labels.slice(0, 3), labels.slice(3));

/** The path goes down and up, so that neighbours find room for their words on its two sides. */
function wide(stages: readonly string[], contacts: readonly string[]) {
  const places = contacts.map((_, index) => ({ x: 52 + 67 * index, y: index % 2 === 0 ? 190 : 132 }));
  const path = places.map(({ x, y }, index) => {
    const before = places[index - 1];
    return before ? `C${before.x + 34} ${before.y} ${x - 34} ${y} ${x} ${y}` : `M${x} ${y}`;
  });
  return {
    width: 640,
    height: 312,
    shapes: [
      line('M219.5 48V268M420.5 48V268', 'faint'),
      line('M588 190C642 194 640 298 580 298H160Q119 298 119 258V150', 'dashed'),
      arrowHead(119, 146, -90),
      line(path.join('')),
      ...places.map(({ x, y }, index) => (index === 8 ? litPoint(x, y) : point(x, y))),
    ],
    labels: [
      ...stages.map((text, index): Label => ({
        text,
        x: 119 + 201 * index,
        y: 26,
        room: 190,
        side: 'beside',
        tone: 'strong',
      })),
      ...contacts.map((text, index): Label => {
        const { x = 0, y = 0 } = places[index] ?? {};
        const isLow = index % 2 === 0;
        const room = index === 8 ? 84 : index === 0 ? 100 : 116;
        const side = isLow ? 'below' : 'above';
        return {
          text,
          x,
          y: y + (isLow ? (index === 8 ? 28 : 18) : -18),
          room,
          side,
          ...(index === 8 ? { tone: 'strong' } : {}),
        };
      }),
    ],
  };
}

/** On a phone the path runs down, and the words stand beside it. */
function narrow(stages: readonly string[], contacts: readonly string[]) {
  const rows = contacts.map((_, index) => 62 + 44 * index + 50 * Math.floor(index / 3));
  const [room, size] = [200, 19] as const;
  const endOf = (index: number): number => 66 + labelWidth(contacts[index] ?? '', room, size);
  const [search = 0, last = 0] = [rows[1], rows[8]];
  return {
    width: 320,
    height: last + 34,
    shapes: [
      line(`M${endOf(8)} ${last}H286q20 0 20-20V${search + 20}q0-20-20-20H${endOf(1) + 4}`, 'dashed'),
      arrowHead(endOf(1), search, 180),
      line(`M24 ${rows[0] ?? 0}V${last}`),
      ...rows.map((y, index) => (index === 8 ? litPoint(24, y) : point(24, y))),
    ],
    labels: [
      ...stages.map((text, index): Label => ({
        text,
        x: 10,
        y: (rows[3 * index] ?? 0) - 40,
        room: 290,
        from: 'start',
        side: 'beside',
        tone: 'strong',
      })),
      ...contacts.map((text, index): Label => ({
        text,
        x: 54,
        y: rows[index] ?? 0,
        room,
        from: 'start',
        side: 'beside',
      })),
    ],
  };
}
