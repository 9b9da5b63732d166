import type { Choice, Scenario } from '../../course/blocks/scenario/scenario.ts';
import { choiceLetter } from '../../course/slides/choice-letter.ts';
import type { DeckSlide } from '../../course/slides/deck-slide.ts';
import { paragraphsOf, plainParagraph, type Paragraph } from './paragraphs.ts';
import { notesOfQuestion, withLead } from './question-notes.ts';
import { sceneNumber } from './scene-number.ts';
import { arrow, type Sheet } from './sheet.ts';

/** What the trainer sees under a slide: its minutes, then what its author wrote or what there is to say about it. */
export function notesOf(slide: DeckSlide, sheet: Sheet): readonly Paragraph[] {
  const minutes = plainParagraph(sheet.t('course.lesson.minutes', { count: slide.minutes }));
  return [minutes, ...ownNotes(slide, sheet)];
}

function ownNotes(slide: DeckSlide, sheet: Sheet): readonly Paragraph[] {
  switch (slide.kind) {
    case 'authored':
      return paragraphsOf(slide.notes);
    case 'question':
    case 'answer':
      return notesOfQuestion(slide.question, sheet);
    case 'situation':
      return [];
    case 'scene':
    case 'outcomes':
      return slide.scene.choices.flatMap((choice, index) => adviceOn(choice, index, slide.scenario, sheet));
    case 'opening':
    case 'closing':
      return [
        plainParagraph(`${sheet.t('course.lesson.objectives')}:`, { bold: true }),
        ...slide.objectives.map((text) => plainParagraph(text, { mark: 'point' })),
      ];
  }
}

/** `A → Scene 2: why that is a good way to go, or not` */
function adviceOn(
  { target, advice }: Choice,
  index: number,
  scenario: Scenario,
  sheet: Sheet,
): readonly Paragraph[] {
  const scene = sheet.t('course.scenario.scene', { number: sceneNumber(scenario, target) });
  const lead = `${choiceLetter(index, sheet.locale)} ${arrow('on', sheet)} ${scene}`;
  return withLead(`${lead}: `, paragraphsOf(advice));
}
