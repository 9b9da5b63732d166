import type PptxGenJS from 'pptxgenjs';

import type { OpeningSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { plainParagraph } from '../paragraphs.ts';
import { addKicker, slideWithTitle } from '../parts.ts';

/** Module, title and length of the lesson, beside the lit lamp. */
export function drawOpening(pptx: PptxGenJS, { title }: OpeningSlide, setting: Setting): void {
  const { sheet, moduleNumber, minutes } = setting;
  const text = [plainParagraph(title)];
  const { w, h } = boxes.openingTitle;
  const size = fitSize(text, h, [66, 60, 54, 48, 42, 36], { width: w });
  const slide = slideWithTitle(pptx, 'title', text, sheet, size);
  const module = sheet.t('course.module.number', { number: moduleNumber });
  addKicker(slide, module, boxes.openingKicker, sheet, palette.onDuskMuted);
  const length = sheet.t('course.lesson.minutes', { count: minutes });
  addKicker(slide, length, boxes.openingLine, sheet, palette.onDuskMuted);
}
