import type PptxGenJS from 'pptxgenjs';

import type { ClosingSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { palette } from '../palette.ts';
import { plainParagraph } from '../paragraphs.ts';
import { slideWithTitle } from '../parts.ts';
import { textProps } from '../text-props.ts';

/** What to take along. */
export function drawClosing(pptx: PptxGenJS, { points }: ClosingSlide, { sheet }: Setting): void {
  const title = plainParagraph(sheet.t('course.deck.closing'));
  const slide = slideWithTitle(pptx, 'closing', [title], sheet, 42);
  const style = { size: 30, colour: palette.body, face: sheet.faces.text, gap: 0.5 };
  const paragraphs = points.map(({ text }) => plainParagraph(text, { mark: 'point' }));
  slide.addText(textProps(paragraphs, sheet, style), { placeholder: 'body' });
}
