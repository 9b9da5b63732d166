import { heightOf } from './fit.ts';
import type { Paragraph } from './paragraphs.ts';

/** Rows of cells, each with its paragraphs. */
export type Rows = readonly (readonly (readonly Paragraph[])[])[];

/** The height of a table on a slide of 1280 × 720: rows are as high as their highest cell. */
export function tableHeight(rows: Rows, size: number, width: number): number {
  return rows.reduce((sum, row) => {
    const cells = row.map((cell) => heightOf(cell, size, { width: width / row.length - 24 }) + 16);
    return sum + Math.max(...cells);
  }, 0);
}
