import type PptxGenJS from 'pptxgenjs';

import type { OpeningSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { addLamps } from '../lamps.ts';
import { openingOf } from '../opening-boxes.ts';
import { palette } from '../palette.ts';
import { plainParagraph } from '../paragraphs.ts';
import { addKicker, slideWithTitle } from '../parts.ts';

/** Where the lesson stands, its title and its length, beside the lamp of its module. */
export function drawOpening(pptx: PptxGenJS, { title }: OpeningSlide, setting: Setting): void {
  const { sheet, place, minutes } = setting;
  const { size, kicker, line } = openingOf(title);
  const slide = slideWithTitle(pptx, 'title', [plainParagraph(title)], sheet, { size });
  addLamps(slide, place.module, sheet);
  const colour = palette.onDuskMuted;
  const where = sheet.t('course.lesson.place', { ...place });
  addKicker(slide, where, kicker, sheet, { colour, name: 'Place', valign: 'bottom' });
  const length = sheet.t('course.home.time', { count: Math.ceil(minutes) });
  addKicker(slide, length, line, sheet, { colour, name: 'Length', valign: 'top' });
}
