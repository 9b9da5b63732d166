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
  const size = fitSize(heading, boxes.title.h, [42, 36, 30, 26], { width: boxes.title.w, title: true });
  const slide = slideWithTitle(pptx, figure ? 'figure' : 'content', heading, sheet, { size });
  const points = paragraphsOf(content);
  const gap = 0.5;
  const text = fitSize(points, body.h, textSizes, { width: body.w, gap });
  const style = { size: text, colour: palette.body, face: sheet.faces.text, gap };
  slide.addText(textProps(points, sheet, style), { placeholder: 'body' });
  if (figure) addFigure(slide, figure, boxes.figure, sheet);
}
