import { heightOf } from './fit.ts';
import { plainParagraph } from './paragraphs.ts';
import type { Box } from './sheet.ts';

/** What the first slide says, set around the middle of its height. */
export interface Opening {
  /** Of the title, in points. */
  readonly size: number;
  readonly title: Box;
  /** The line above the title, which stands on the foot of its box. */
  readonly kicker: Box;
  /** The line below it, which hangs from the head of its box. */
  readonly line: Box;
}

const place = { x: 88, w: 672 } as const;
const highest = 360;
/** A line more than was thought would run over the lines around it, so that some width is kept. */
const setting = { width: 620, title: true } as const;
const sizes = [78, 72, 66, 60, 54, 48, 42, 36] as const;

/** The size and the places of a title and of the lines around it. */
export function openingOf(title: string): Opening {
  const text = [plainParagraph(title)];
  const longest = Math.max(...title.split(/\s/).map((word) => word.length));
  const fitting = sizes.find(
    (size) => heightOf(text, size, setting) <= highest && longest * size * (4 / 3) * 0.58 <= place.w,
  );
  const size = fitting ?? 36;
  const h = heightOf(text, size, setting);
  const y = (640 - h) / 2 + 32;
  return {
    size,
    title: { ...place, y, h },
    kicker: { ...place, y: y - 64, h: 44 },
    line: { ...place, y: y + h + 20, h: 44 },
  };
}
