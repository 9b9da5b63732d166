import type PptxGenJS from 'pptxgenjs';

import type { AuthoredSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { addFigure } from '../figure/add-figure.ts';
import { fitSize, textSizes } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { paragraphsOf, plainParagraph } from '../paragraphs.ts';
import { slideWithTitle } from '../parts.ts';
import { textProps } from '../text-props.ts';

/** A title and its points, in the places that programs make an outline from. */
export function drawAuthored(
  pptx: PptxGenJS,
  { title, content, figure: figureId }: AuthoredSlide,
  setting: Setting,
): void {
  const { sheet, figures } = setting;
  const figure = figures.find(({ id }) => id === figureId);
  const body = figure ? boxes.beside : boxes.body;
  const heading = [plainParagraph(title)];
  const head = figure ? boxes.titleBeside : boxes.title;
  const size = fitSize(heading, head.h, figure ? [36, 32, 28, 24] : [42, 36, 30, 26], {
    width: head.w,
    title: true,
  });
  const slide = slideWithTitle(pptx, figure ? 'figure' : 'content', heading, sheet, { size });
  const points = paragraphsOf(content);
  const gap = figure ? 0.3 : 0.5;
  const text = fitSize(points, body.h, figure ? [22, 20, 18] : textSizes, { width: body.w, gap });
  const style = { size: text, colour: palette.body, face: sheet.faces.text, gap };
  slide.addText(textProps(points, sheet, style), { placeholder: 'body' });
  if (figure) addFigure(slide, figure, boxes.figure, sheet);
}
