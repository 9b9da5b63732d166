import type PptxGenJS from 'pptxgenjs';

import type { ClosingSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize, textSizes } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { plainParagraph } from '../paragraphs.ts';
import { slideWithTitle } from '../parts.ts';
import { textProps } from '../text-props.ts';

/** What to take along. */
export function drawClosing(pptx: PptxGenJS, { points }: ClosingSlide, { sheet }: Setting): void {
  const title = plainParagraph(sheet.t('course.deck.closing'));
  const slide = slideWithTitle(pptx, 'closing', [title], sheet, { size: 42 });
  const paragraphs = points.map(({ text }) => plainParagraph(text, { mark: 'point' }));
  const gap = 0.5;
  const size = fitSize(paragraphs, boxes.body.h, textSizes, { width: boxes.body.w, gap });
  const style = { size, colour: palette.body, face: sheet.faces.text, gap };
  slide.addText(textProps(paragraphs, sheet, style), { placeholder: 'body' });
}
