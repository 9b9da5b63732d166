import type PptxGenJS from 'pptxgenjs';

import { partKeysOf } from '../../../course/questions/answer-key.ts';
import { rightKeys, type Question } from '../../../course/questions/question.ts';
import type { AnswerSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { plainParagraph, textOf, type Paragraph } from '../paragraphs.ts';
import { addTable, addText, bodySize, slideWithTitle } from '../parts.ts';
import { bold, marked, piece } from '../question-parts.ts';
import { inches, type Sheet } from '../sheet.ts';
import { sizeFor } from '../text-props.ts';

/** What is right, and why. */
export function drawAnswer(pptx: PptxGenJS, { question }: AnswerSlide, { sheet }: Setting): void {
  const prompt = piece(question, 'prompt');
  const size = sizeFor(prompt.map(textOf).join(' '), [[160, 24]], 20);
  const slide = slideWithTitle(pptx, 'answer', prompt, sheet, size);
  addVerdict(slide, question, sheet);
  if (question.type === 'match') addTable(slide, matchRows(question), boxes.answers, sheet, 20);
  else if (question.type === 'classify') addTable(slide, groupRows(question), boxes.answers, sheet, 18);
  else
    addAnswer(slide, answerOf(question), [...feedbackOf(question), ...piece(question, 'explanation')], sheet);
  if (question.type === 'match' || question.type === 'classify')
    addWhy(slide, piece(question, 'explanation'), sheet);
}

/** A disc with a check, and the word: shape, word and colour, in that order. */
function addVerdict(slide: PptxGenJS.Slide, { type }: Question, sheet: Sheet): void {
  const { x, y, w, h } = boxes.kicker;
  slide.addText('✓', {
    shape: 'ellipse',
    ...inches({ x, y: y + 3, w: 30, h: 30 }, sheet),
    fill: { color: palette.right },
    color: palette.surface,
    fontSize: 15,
    bold: true,
    align: 'center',
    valign: 'middle',
    margin: 0,
    objectName: 'Verdict',
  });
  const word = sheet.t(type === 'reflection' ? 'course.question.model' : 'course.question.answer');
  const style = { size: 18, colour: palette.right, face: sheet.faces.text, name: 'Verdict word' };
  const paragraph = plainParagraph(word, { bold: true });
  addText(slide, [paragraph], { x: x + 44, y, w: w - 44, h }, sheet, { ...style, valign: 'middle' });
}

function answerOf(question: Question): readonly Paragraph[] {
  const labels = (keys: readonly string[]): readonly string[] => keys.map((key) => `label-${key}`);
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
    case 'numeric': {
      const options = question.type === 'numeric' ? question.answers : question.options;
      return bold(marked(question, labels(rightKeys(options)), 'point'));
    }
    case 'order':
      return bold(marked(question, labels(partKeysOf(question)), 'number'));
    case 'blanks':
      return question.fields.map(({ accepted }) =>
        plainParagraph(accepted[0] ?? '', { mark: 'number', bold: true }),
      );
    case 'reflection':
      return piece(question, 'model');
    default:
      return [];
  }
}

/** What there is to say to the right answer; to the others it stands in the notes. */
function feedbackOf(question: Question): readonly Paragraph[] {
  if (question.type !== 'single' && question.type !== 'numeric') return [];
  const options = question.type === 'numeric' ? question.answers : question.options;
  return rightKeys(options).flatMap((key) => piece(question, `feedback-${key}`));
}

/** The answer large, and under it why. */
function addAnswer(
  slide: PptxGenJS.Slide,
  answer: readonly Paragraph[],
  why: readonly Paragraph[],
  sheet: Sheet,
): void {
  const size = bodySize(
    [...answer, ...why],
    [
      [460, 26],
      [640, 22],
    ],
    18,
  );
  const big = { size, colour: palette.ink, face: sheet.faces.title, gap: size * 0.4, name: 'Answer' };
  const lines = answer.reduce(
    (sum, paragraph) => sum + Math.ceil((textOf(paragraph).length * size) / 1500),
    0,
  );
  const height = Math.min(240, lines * size * 1.34 * 1.35 + answer.length * size * 0.5);
  const { x, w } = boxes.answers;
  addText(slide, answer, { x, y: 240, w, h: height }, sheet, big);
  const small = {
    size: Math.max(18, size - 4),
    colour: palette.body,
    face: sheet.faces.text,
    gap: 8,
    name: 'Why',
  };
  const top = 240 + height + 20;
  if (why.length > 0) addText(slide, why, { x, y: top, w, h: 640 - top }, sheet, small);
}

function addWhy(slide: PptxGenJS.Slide, why: readonly Paragraph[], sheet: Sheet): void {
  if (why.length === 0) return;
  const style = { size: 18, colour: palette.body, face: sheet.faces.text, gap: 6, name: 'Why' };
  addText(slide, why, { ...boxes.answers, y: 560, h: 84 }, sheet, style);
}

function matchRows(question: Question & { type: 'match' }): readonly (readonly (readonly Paragraph[])[])[] {
  const heads = [bold(piece(question, 'head-left')), bold(piece(question, 'head-right'))];
  return [
    heads,
    ...partKeysOf(question).map((key) => [piece(question, `left-${key}`), piece(question, `right-${key}`)]),
  ];
}

/** A column for each group, with its items under each other. */
function groupRows(
  question: Question & { type: 'classify' },
): readonly (readonly (readonly Paragraph[])[])[] {
  const { groups, items } = question;
  const heads = groups.map(({ key }) => bold(piece(question, `group-${key}`)));
  const columns = groups.map(({ key }) =>
    items
      .filter(({ group }) => group === key)
      .flatMap((item) => marked(question, [`label-${item.key}`], 'point')),
  );
  return [heads, columns];
}
