import type PptxGenJS from 'pptxgenjs';

import type { OutcomesSlide, SceneSlide } from '../../../course/slides/deck-slide.ts';
import { titleOf, type Setting } from '../draw-slide.ts';
import { fitSize, textSizes } from '../fit.ts';
import { boxes } from '../masters.ts';
import { plainParagraph, type Paragraph } from '../paragraphs.ts';
import { addText, slideWithTitle, type BoxStyle } from '../parts.ts';
import type { TextStyle } from '../text-props.ts';

/** How the text of a scene is set, and the colour of the small title above it. */
interface StoryStyle extends Pick<BoxStyle, 'name'>, Pick<TextStyle, 'colour' | 'link'> {
  readonly titleColour: string;
  /** Space after each paragraph, as a part of the size. */
  readonly gap: number;
}

/** A slide of a scene: where one is, small, and below it the text, as large as it fits. */
export function drawStory(
  pptx: PptxGenJS,
  slide: SceneSlide | OutcomesSlide,
  text: readonly Paragraph[],
  setting: Setting,
  { titleColour, ...style }: StoryStyle,
): void {
  const { sheet } = setting;
  const face = sheet.faces.text;
  const master = slide.kind === 'scene' ? 'scenario' : 'outcomes';
  const title = [plainParagraph(titleOf(slide, setting))];
  const drawn = slideWithTitle(pptx, master, title, sheet, {
    size: 20,
    face,
    colour: titleColour,
    bold: false,
  });
  const { w: width, h } = boxes.story;
  const size = fitSize(text, h, textSizes, { width, gap: style.gap });
  addText(drawn, text, boxes.story, sheet, { size, face, ...style, valign: 'middle' });
}
