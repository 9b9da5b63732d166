import type PptxGenJS from 'pptxgenjs';

import type { MasterName } from './masters.ts';
import { palette } from './palette.ts';
import { plainParagraph, type Paragraph } from './paragraphs.ts';
import { inches, type Box, type Sheet } from './sheet.ts';
import { cellGap } from './table-height.ts';
import { textProps, type TextStyle } from './text-props.ts';

const onDusk: ReadonlySet<MasterName> = new Set<MasterName>(['title', 'situation', 'scenario']);

/** A new slide with its title in the place that programs read titles from. */
export function slideWithTitle(
  pptx: PptxGenJS,
  master: MasterName,
  title: readonly Paragraph[],
  sheet: Sheet,
  style: Pick<TextStyle, 'size'> & Partial<TextStyle>,
): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: master });
  const colour = onDusk.has(master) ? palette.onDusk : palette.ink;
  const setting = { colour, face: sheet.faces.title, bold: sheet.rightToLeft, ...style };
  slide.addText(textProps(title, sheet, setting), { placeholder: 'title' });
  return slide;
}

/** Paragraphs that are set alike. */
export interface TextBlock {
  readonly paragraphs: readonly Paragraph[];
  readonly style: TextStyle;
}

/** Blocks of text under each other in a box of their own. */
export function addBlocks(
  slide: PptxGenJS.Slide,
  blocks: readonly TextBlock[],
  box: Box,
  sheet: Sheet,
  { name, valign = 'top' }: BoxStyle,
): void {
  const props = blocks.flatMap(({ paragraphs, style }) => textProps(paragraphs, sheet, style));
  if (props.length === 0) return;
  slide.addText(props, { ...inches(box, sheet), margin: 0, valign, isTextBox: true, objectName: name });
}

/** What a box is called, and where in it its text stands. */
export interface BoxStyle {
  readonly name: string;
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** Text in a box of its own. */
export function addText(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  box: Box,
  sheet: Sheet,
  style: TextStyle & BoxStyle,
): void {
  addBlocks(slide, [{ paragraphs, style }], box, sheet, style);
}

/** A short line above or below a title, quiet. */
export function addKicker(
  slide: PptxGenJS.Slide,
  text: string,
  box: Box,
  sheet: Sheet,
  { colour, name, valign = 'middle' }: { readonly colour: string } & BoxStyle,
): void {
  const style = { size: 20, colour, face: sheet.faces.text, name, valign };
  addText(slide, [plainParagraph(text)], box, sheet, style);
}

/** Rows of cells with a line under each row; the first row is its head. */
export function addTable(
  slide: PptxGenJS.Slide,
  rows: readonly (readonly (readonly Paragraph[])[])[],
  box: Box,
  sheet: Sheet,
  { size, name }: { readonly size: number; readonly name: string },
): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const { x, y, w } = inches(box, sheet);
  const line = { type: 'solid', pt: 1, color: palette.litLine } as const;
  const none = { type: 'none' } as const;
  const ordered = rows.map((row, index) =>
    row.map((cell) => ({
      text: textProps(cell.length > 0 ? cell : [plainParagraph(' ')], sheet, {
        size,
        colour: index === 0 ? palette.ink : palette.body,
        face: sheet.faces.text,
        gap: cellGap,
      }),
      options: {
        valign: 'top' as const,
        margin: [0.08, 0.1, 0.08, 0.1] satisfies [number, number, number, number],
        border: [none, none, line, none] satisfies [object, object, object, object],
      },
    })),
  );
  slide.addTable(ordered, {
    x,
    y,
    w,
    rowH: (size * 1.24 + 12) / 72,
    colW: Array.from({ length: columns }, () => w / columns),
    fontSize: size,
    objectName: name,
  });
}
