import type PptxGenJS from 'pptxgenjs';

import type { Choice } from '../../../course/blocks/scenario/scenario.ts';
import type { OutcomesSlide } from '../../../course/slides/deck-slide.ts';
import { scenarioSlideId } from '../../../course/slides/slide-ids.ts';
import { numberOf, type Setting } from '../draw-slide.ts';
import { palette } from '../palette.ts';
import { listItem, onNewLine, paragraphsOf, type Paragraph } from '../paragraphs.ts';
import { bold } from '../question-parts.ts';
import { sceneNumber } from '../scene-number.ts';
import { linkTo } from '../link-to.ts';
import { arrow } from '../sheet.ts';
import { drawStory } from './story.ts';

/** What each choice of a scene leads to, by its letter, with a link to the scene that follows. */
export function drawOutcomes(pptx: PptxGenJS, slide: OutcomesSlide, setting: Setting): void {
  const outcomes = slide.scene.choices.flatMap((choice, index) => outcomeOf(choice, index, slide, setting));
  drawStory(pptx, slide, outcomes, setting, {
    name: 'Outcomes',
    titleColour: palette.muted,
    colour: palette.body,
    gap: 0.6,
  });
}

/** The choice, and below it what happens: `“I am sorry.” The customer breathes out. → Scene 2` */
function outcomeOf(
  { label, consequence, target }: Choice,
  index: number,
  { scenario }: OutcomesSlide,
  setting: Setting,
): readonly Paragraph[] {
  const { sheet } = setting;
  const [chosen] = listItem(bold(paragraphsOf(label)), 'letter', {
    startAt: 1,
    number: index + 1,
  });
  const number = sceneNumber(scenario, target);
  const next = linkTo(
    `${arrow('on', sheet)} ${sheet.t('course.scenario.scene', { number })}`,
    numberOf(scenarioSlideId(scenario.id, target), setting),
    { ...sheet, colour: palette.accent },
  );
  if (!chosen) return [];
  const told = paragraphsOf(consequence).flatMap(onNewLine);
  return [{ ...chosen, runs: [...chosen.runs, ...told, ...next] }];
}
