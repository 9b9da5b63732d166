import type PptxGenJS from 'pptxgenjs';

import type { AuthoredSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { palette } from '../palette.ts';
import { paragraphsOf, plainParagraph } from '../paragraphs.ts';
import { bodySize, slideWithTitle } from '../parts.ts';
import { sizeFor, textProps } from '../text-props.ts';

/** A title and its points, in the places that programs make an outline from. */
export function drawAuthored(pptx: PptxGenJS, { title, content }: AuthoredSlide, { sheet }: Setting): void {
  const size = sizeFor(
    title,
    [
      [48, 42],
      [80, 36],
    ],
    30,
  );
  const slide = slideWithTitle(pptx, 'content', [plainParagraph(title)], sheet, size);
  const points = paragraphsOf(content);
  const text = bodySize(
    points,
    [
      [260, 28],
      [420, 24],
    ],
    20,
  );
  const style = { size: text, colour: palette.body, face: sheet.faces.text, gap: text * 0.5 };
  slide.addText(textProps(points, sheet, style), { placeholder: 'body' });
}
