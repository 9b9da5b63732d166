import { heightOf } from './fit.ts';
import type { Paragraph } from './paragraphs.ts';

/** Space after each paragraph of a cell, as a part of its size. */
export const cellGap = 0.2;

/** Rows of cells, each with its paragraphs. */
export type Rows = readonly (readonly (readonly Paragraph[])[])[];

/** The height of a table on a slide of 1280 × 720: rows are as high as their highest cell. */
export function tableHeight(rows: Rows, size: number, width: number): number {
  return rows.reduce((sum, row) => {
    const cells = row.map(
      (cell) => heightOf(cell, size, { width: width / row.length - 24, gap: cellGap }) + 16,
    );
    return sum + Math.max(...cells);
  }, 0);
}
