import type PptxGenJS from 'pptxgenjs';

import { palette } from './palette.ts';
import type { MasterName } from './masters.ts';
import type { Paragraph } from './paragraphs.ts';
import { plainParagraph } from './paragraphs.ts';
import { inches, type Box, type Sheet } from './sheet.ts';
import { textProps, type TextStyle } from './text-props.ts';

/** A new slide with its title in the place that programs read titles from. */
export function slideWithTitle(
  pptx: PptxGenJS,
  master: MasterName,
  title: readonly Paragraph[],
  sheet: Sheet,
  size: number,
): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: master });
  const style = {
    size,
    colour: master === 'title' ? palette.onDusk : palette.ink,
    face: sheet.faces.title,
    bold: sheet.rightToLeft,
  };
  slide.addText(textProps(title, sheet, style), { placeholder: 'title' });
  return slide;
}

/** Text in a box of its own. */
export function addText(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  box: Box,
  sheet: Sheet,
  style: TextStyle & { readonly name: string; readonly valign?: 'top' | 'middle' },
): void {
  slide.addText(textProps(paragraphs, sheet, style), {
    ...inches(box, sheet),
    margin: 0,
    valign: style.valign ?? 'top',
    isTextBox: true,
    objectName: style.name,
  });
}

/** A short line above the title, quiet. */
export function addKicker(
  slide: PptxGenJS.Slide,
  text: string,
  box: Box,
  sheet: Sheet,
  colour: string,
): void {
  const style = { size: 18, colour, face: sheet.faces.text, name: 'Task', valign: 'middle' as const };
  addText(slide, [plainParagraph(text)], box, sheet, style);
}

/** Rows of cells with a line under each row; the first row is its head. */
export function addTable(
  slide: PptxGenJS.Slide,
  rows: readonly (readonly (readonly Paragraph[])[])[],
  box: Box,
  sheet: Sheet,
  size: number,
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
    rowH: (size * 2) / 72,
    colW: Array.from({ length: columns }, () => w / columns),
    objectName: sheet.t('course.question.answer'),
  });
}
