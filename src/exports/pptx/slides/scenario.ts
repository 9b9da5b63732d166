import type PptxGenJS from 'pptxgenjs';

import type { SceneSlide, SituationSlide } from '../../../course/slides/deck-slide.ts';
import { scenarioSlideId } from '../../../course/slides/slide-ids.ts';
import { numberOf, type Setting } from '../draw-slide.ts';
import { firstFit, heightOf, levels, type Level } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { listItem, paragraphsOf, plainParagraph, type Paragraph } from '../paragraphs.ts';
import { addKicker, addText, slideWithTitle } from '../parts.ts';
import { linkTo } from '../link-to.ts';
import { arrow } from '../sheet.ts';
import { drawStory } from './story.ts';

const gap = 0.45;

/** How a scenario begins. */
export function drawSituation(pptx: PptxGenJS, { scenario }: SituationSlide, { sheet }: Setting): void {
  const title = [plainParagraph(scenario.title)];
  const story = paragraphsOf(scenario.situation);
  const { y: top, w: width } = boxes.prompt;
  const titleHeight = ({ large }: Level): number => heightOf(title, large, { width, title: true }) + 36;
  const height = (level: Level): number => titleHeight(level) + heightOf(story, level.text, { width, gap });
  const level = firstFit(levels, height, 640 - top);
  const slide = slideWithTitle(pptx, 'situation', title, sheet, { size: level.large });
  const label = sheet.t('course.scenario.label');
  addKicker(slide, label, boxes.kicker, sheet, { colour: palette.onDuskMuted, name: 'Kicker' });
  const y = top + titleHeight(level);
  const style = { size: level.text, colour: palette.onDusk, face: sheet.faces.text, gap, name: 'Story' };
  addText(slide, story, { ...boxes.body, y, h: 640 - y }, sheet, style);
}

/** What happens now, and what there is to choose from; in an ending, that the path ends, the way back and the way past the others. */
export function drawScene(pptx: PptxGenJS, slide: SceneSlide, setting: Setting): void {
  const { scene } = slide;
  const choices = scene.choices.flatMap(({ label }, index) =>
    listItem(paragraphsOf(label), 'letter', { startAt: 1, number: index + 1 }),
  );
  const story = [
    ...paragraphsOf(scene.content),
    ...(scene.choices.length > 0 ? choices : [endingOf(slide, setting)]),
  ];
  drawStory(pptx, slide, story, setting, {
    name: 'Story',
    titleColour: palette.onDuskMuted,
    colour: palette.onDusk,
    link: palette.lamp,
    gap,
  });
}

/** `This path ends here. ← Back to scene 2 → After the scenario` */
function endingOf({ scenario, ways, after }: SceneSlide, setting: Setting): Paragraph {
  const { sheet } = setting;
  const style = { ...sheet, colour: palette.lamp };
  const back = ways.flatMap(({ sceneId, number }) =>
    linkTo(
      `${arrow('back', sheet)} ${sheet.t('course.deck.backToScene', { number })}`,
      numberOf(scenarioSlideId(scenario.id, sceneId), setting),
      style,
    ),
  );
  const on = `${arrow('on', sheet)} ${sheet.t('course.deck.afterScenario')}`;
  return {
    level: 0,
    runs: [
      { text: sheet.t('course.scenario.end'), colour: palette.onDuskMuted },
      ...back,
      ...linkTo(on, numberOf(after, setting), style),
    ],
  };
}
