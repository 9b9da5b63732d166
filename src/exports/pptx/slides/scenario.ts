import type PptxGenJS from 'pptxgenjs';

import type { OutcomesSlide, SceneSlide, SituationSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { paragraphsOf, plainParagraph, type Paragraph } from '../paragraphs.ts';
import { addKicker, addText, slideWithTitle } from '../parts.ts';
import { bold } from '../question-parts.ts';

const gap = 0.4;

/** How a scenario begins. */
export function drawSituation(pptx: PptxGenJS, { scenario }: SituationSlide, setting: Setting): void {
  drawStory(pptx, 'question', scenario.title, paragraphsOf(scenario.situation), setting);
}

/** What happens now, and what there is to choose from. */
export function drawScene(pptx: PptxGenJS, { scenario, scene }: SceneSlide, setting: Setting): void {
  const choices = scene.choices.flatMap(({ label }) => asItem(paragraphsOf(label)));
  drawStory(pptx, 'question', scenario.title, [...paragraphsOf(scene.content), ...choices], setting);
}

/** What each choice leads to. */
export function drawOutcomes(pptx: PptxGenJS, { scenario, scene }: OutcomesSlide, setting: Setting): void {
  const outcomes = scene.choices.flatMap(({ label, consequence }) => [
    ...asItem(bold(paragraphsOf(label))),
    ...paragraphsOf(consequence),
  ]);
  drawStory(pptx, 'scene', scenario.title, outcomes, setting);
}

function asItem([first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  return first ? [{ ...first, mark: 'point' }, ...rest] : [];
}

function drawStory(
  pptx: PptxGenJS,
  master: 'question' | 'scene',
  title: string,
  story: readonly Paragraph[],
  { sheet }: Setting,
): void {
  const heading = [plainParagraph(title)];
  const isAsked = master === 'question';
  const size = fitSize(heading, 84, [36, 32, 28, 24], { width: boxes.prompt.w });
  const slide = slideWithTitle(pptx, master, heading, sheet, size);
  if (isAsked) addKicker(slide, sheet.t('course.scenario.label'), boxes.kicker, sheet, palette.muted);
  const box = { ...boxes.body, y: isAsked ? 200 : 150, h: isAsked ? 440 : 490 };
  const text = fitSize(story, box.h, [26, 24, 22, 20, 18, 16, 14], { width: box.w, gap });
  const style = { size: text, colour: palette.body, face: sheet.faces.text, gap };
  addText(slide, story, box, sheet, { ...style, name: 'Story' });
}
