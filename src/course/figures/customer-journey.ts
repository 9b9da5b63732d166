import { labelWidth } from './render-sketch.ts';
import { arrowHead, line, litPoint, point } from './shapes.ts';
import type { Draw, Label } from './sketch.ts';

/** Nine contacts in three stages on one path. The last one leads back to the second: somebody else begins to search. */
export const customerJourney: Draw = (labels, layout) =>
  layout === 'wide' ? wide(labels.slice(0, 3), labels.slice(3)) : narrow(labels.slice(0, 3), labels.slice(3));

/** The path goes down and up, so that neighbours find room for their words on its two sides. */
function wide(stages: readonly string[], contacts: readonly string[]) {
  const places = contacts.map((_, index) => ({ x: 54 + 66 * index, y: index % 2 === 0 ? 146 : 94 }));
  const path = places.map(({ x, y }, index) => {
    const before = places[index - 1];
    return before ? `C${before.x + 33} ${before.y} ${x - 33} ${y} ${x} ${y}` : `M${x} ${y}`;
  });
  return {
    width: 640,
    height: 236,
    shapes: [
      line('M26 30H214M224 30H412M422 30H610', 'faint'),
      line('M582 146C646 150 652 228 578 228H156Q120 228 120 192V112', 'dashed'),
      arrowHead(120, 108, -90),
      line(path.join('')),
      ...places.map(({ x, y }, index) => (index === 8 ? litPoint(x, y) : point(x, y))),
    ],
    labels: [
      ...stages.map((text, index): Label => ({
        text,
        x: 120 + 198 * index,
        y: 14,
        room: 184,
        side: 'beside',
        tone: 'strong',
      })),
      ...contacts.map((text, index) => contactLabel(text, index, places[index] ?? { x: 0, y: 0 })),
    ],
  };
}

function contactLabel(
  text: string,
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
): Label {
  if (index === 8) return { text, x, y: y + 28, room: 84, side: 'below', tone: 'strong' };
  return index % 2 === 0
    ? { text, x, y: y + 18, room: index === 0 ? 104 : 116, side: 'below' }
    : { text, x, y: y - 18, room: 116, side: 'above' };
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
        x: 54,
        y: (rows[3 * index] ?? 0) - 38,
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
