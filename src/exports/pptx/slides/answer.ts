import type PptxGenJS from 'pptxgenjs';

import { partKeysOf } from '../../../course/questions/answer-key.ts';
import { rightKeys, type Question } from '../../../course/questions/question.ts';
import type { AnswerSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize, heightOf } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { plainParagraph, type Paragraph } from '../paragraphs.ts';
import { addTable, addText, slideWithTitle } from '../parts.ts';
import { bold, marked, piece } from '../question-parts.ts';
import { inches, type Sheet } from '../sheet.ts';

/** Where the last line of an answer may end, above the foot. */
const floor = 640;
const width = boxes.answers.w;

/** What is right, and why. */
export function drawAnswer(pptx: PptxGenJS, { question }: AnswerSlide, { sheet }: Setting): void {
  const prompt = piece(question, 'prompt');
  const size = fitSize(prompt, boxes.prompt.h, [24, 20, 18], { width });
  const slide = slideWithTitle(pptx, 'answer', prompt, sheet, size);
  addVerdict(slide, question, sheet);
  const top = boxes.prompt.y + heightOf(prompt, size, { width }) + 36;
  const why = piece(question, 'explanation');
  const rows = rowsOf(question);
  if (rows.length > 0) addRows(slide, rows, why, top, sheet);
  else {
    // A model answer is a text to read, not a line to remember.
    const face = question.type === 'reflection' ? sheet.faces.text : sheet.faces.title;
    const strong = sheet.rightToLeft && question.type !== 'reflection';
    addAnswer(slide, answerOf(question), [...feedbackOf(question), ...why], { top, face, strong }, sheet);
  }
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
      return marked(question, labels(rightKeys(question.options)), 'point');
    case 'numeric':
      return marked(question, labels(rightKeys(question.answers)), 'point');
    case 'order':
      return marked(question, labels(partKeysOf(question)), 'number');
    case 'blanks':
      return question.fields.map(({ accepted }) => plainParagraph(accepted[0] ?? '', { mark: 'number' }));
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
  { top, face, strong }: { readonly top: number; readonly face: string; readonly strong: boolean },
  sheet: Sheet,
): void {
  const gap = 0.35;
  const size = fitSize([...answer, ...why], floor - top - 30, [30, 28, 26, 24, 22, 20], { width, gap });
  const height = heightOf(answer, size, { width, gap });
  const large = { size, colour: palette.ink, face, gap, bold: strong };
  const { x, w } = boxes.answers;
  addText(slide, answer, { x, y: top, w, h: height }, sheet, { ...large, name: 'Answer' });
  addWhy(slide, why, top + height + 16, Math.max(18, size - 6), sheet);
}

type Rows = readonly (readonly (readonly Paragraph[])[])[];

/** A table, and under it why. */
function addRows(
  slide: PptxGenJS.Slide,
  rows: Rows,
  why: readonly Paragraph[],
  top: number,
  sheet: Sheet,
): void {
  const room = floor - top - heightOf(why, 20, { width, gap: 0.4 }) - 24;
  const size = [22, 20, 18].find((each) => tableHeight(rows, each) <= room) ?? 16;
  addTable(slide, rows, { ...boxes.answers, y: top }, sheet, size);
  addWhy(slide, why, top + tableHeight(rows, size) + 24, 20, sheet);
}

/** Rows are as high as their highest cell, and two lines at least. */
function tableHeight(rows: Rows, size: number): number {
  return rows.reduce((sum, row) => {
    const cells = row.map((cell) => heightOf(cell, size, { width: width / row.length - 24 }) + 16);
    return sum + Math.max((size * 8) / 3, ...cells);
  }, 0);
}

function addWhy(
  slide: PptxGenJS.Slide,
  why: readonly Paragraph[],
  top: number,
  size: number,
  sheet: Sheet,
): void {
  if (why.length === 0) return;
  const style = { size, colour: palette.body, face: sheet.faces.text, gap: 0.4, name: 'Why' };
  addText(slide, why, { ...boxes.answers, y: top, h: Math.max(40, floor - top) }, sheet, style);
}

/** The answers that are a table: pairs, or a column for each group with its items under each other. */
function rowsOf(question: Question): Rows {
  if (question.type === 'match') {
    const heads = [bold(piece(question, 'head-left')), bold(piece(question, 'head-right'))];
    const pairs = partKeysOf(question).map((key) => [
      piece(question, `left-${key}`),
      piece(question, `right-${key}`),
    ]);
    return [heads, ...pairs];
  }
  if (question.type !== 'classify') return [];
  const { groups, items } = question;
  const columns = groups.map(({ key }) =>
    items
      .filter(({ group }) => group === key)
      .flatMap((item) => marked(question, [`label-${item.key}`], 'point')),
  );
  return [groups.map(({ key }) => bold(piece(question, `group-${key}`))), columns];
}
