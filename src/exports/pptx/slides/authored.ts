import type PptxGenJS from 'pptxgenjs';

import type { AuthoredSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { paragraphsOf, plainParagraph } from '../paragraphs.ts';
import { slideWithTitle } from '../parts.ts';
import { textProps } from '../text-props.ts';

/** A title and its points, in the places that programs make an outline from. */
export function drawAuthored(pptx: PptxGenJS, { title, content }: AuthoredSlide, { sheet }: Setting): void {
  const heading = [plainParagraph(title)];
  const size = fitSize(heading, boxes.title.h, [42, 36, 30, 26], { width: boxes.title.w });
  const slide = slideWithTitle(pptx, 'content', heading, sheet, size);
  const points = paragraphsOf(content);
  const gap = 0.5;
  const text = fitSize(points, boxes.body.h, [32, 28, 24, 22, 20], { width: boxes.body.w, gap });
  const style = { size: text, colour: palette.body, face: sheet.faces.text, gap };
  slide.addText(textProps(points, sheet, style), { placeholder: 'body' });
}
