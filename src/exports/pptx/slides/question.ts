import type PptxGenJS from 'pptxgenjs';

import { partKeysOf } from '../../../course/questions/answer-key.ts';
import type { Question } from '../../../course/questions/question.ts';
import type { QuestionSlide } from '../../../course/slides/deck-slide.ts';
import { slideTaskOf } from '../../../course/slides/slide-words.ts';
import type { Setting } from '../draw-slide.ts';
import { firstFit, heightOf, levels, type Level } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import { gap as emptyGap, plainParagraph, type Paragraph } from '../paragraphs.ts';
import { addKicker, addTable, addText, slideWithTitle } from '../parts.ts';
import { bold, keysOnSlide, marked, piece } from '../question-parts.ts';
import type { Box, Sheet } from '../sheet.ts';
import { tableHeight, type Rows } from '../table-height.ts';

/** Between a prompt and what there is to choose from. */
const space = 32;
/** Where the last line may end, above the foot. */
const floor = 640;
/** Space after each choice, as a part of its size. */
const gap = 0.4;

/** What is asked, and what there is to choose from; nothing of the answer. */
export function drawQuestion(
  pptx: PptxGenJS,
  { question, minutes }: QuestionSlide,
  { sheet }: Setting,
): void {
  const prompt = piece(question, 'prompt');
  const { y: top, w: width } = boxes.prompt;
  const promptHeight = ({ large }: Level): number => heightOf(prompt, large, { width, title: true });
  const height = (level: Level): number => promptHeight(level) + space + choicesHeight(question, level.text);
  const level = firstFit(levels, height, floor - top);
  const slide = slideWithTitle(pptx, 'question', prompt, sheet, { size: level.large });
  const length = sheet.t('course.lesson.minutes', { count: minutes });
  const task = question.pretest
    ? sheet.t('course.deck.guess')
    : `${sheet.t(slideTaskOf(question.type))} · ${length}`;
  addKicker(slide, task, boxes.kicker, sheet, { colour: palette.muted, name: 'Task' });
  const y = top + promptHeight(level) + space;
  addChoices(slide, question, { ...boxes.body, y, h: floor - y }, sheet, level.text);
}

function choicesHeight(question: Question, size: number): number {
  const { w } = boxes.body;
  if (question.type === 'match') return tableHeight(pairsOf(question), size, w);
  if (question.type !== 'classify') return heightOf(choicesOf(question), size, { width: w, gap });
  const [groups, columns] = groupsOf(question);
  const heights = columns.map((column) => heightOf(column, size, { width: columnWidth, gap }));
  return heightOf(groups, size, { width: w, gap }) + space / 2 + Math.max(...heights);
}

function addChoices(slide: PptxGenJS.Slide, question: Question, box: Box, sheet: Sheet, size: number): void {
  if (question.type === 'match') {
    addTable(slide, pairsOf(question), box, sheet, { size, name: 'Pairs' });
    return;
  }
  const style = { size, colour: palette.body, face: sheet.faces.text, gap };
  if (question.type !== 'classify') {
    addText(slide, choicesOf(question), box, sheet, { ...style, name: 'Choices' });
    return;
  }
  const [groups, columns] = groupsOf(question);
  addText(slide, groups, box, sheet, { ...style, name: 'Groups' });
  const top = heightOf(groups, size, { width: box.w, gap }) + space / 2;
  for (const [index, column] of columns.entries()) {
    const x = box.x + index * (box.w - columnWidth);
    const place = { x, y: box.y + top, w: columnWidth, h: box.h - top };
    addText(slide, column, place, sheet, { ...style, name: 'Choices' });
  }
}

function choicesOf(question: Question): readonly Paragraph[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
    case 'order':
      return lettered(question, keysOnSlide(question));
    case 'numeric':
      return [plainParagraph(`${emptyGap} ${question.unit}`.trim())];
    case 'blanks':
      return piece(question, 'text');
    default:
      return [];
  }
}

function lettered(question: Question, keys: readonly string[], startAt?: number): readonly Paragraph[] {
  return marked(
    question,
    keys.map((key) => `label-${key}`),
    'letter',
    startAt,
  );
}

/** Numbers on the left, letters on the right: `1 – B` is an answer that can be called out. */
function pairsOf(question: Question & { readonly type: 'match' }): Rows {
  const partners = keysOnSlide(question);
  const heads = [bold(piece(question, 'head-left')), bold(piece(question, 'head-right'))];
  const rows = partKeysOf(question).map((key, index) => [
    marked(question, [`left-${key}`], 'number', index + 1),
    marked(question, [`right-${partners[index] ?? key}`], 'letter', index + 1),
  ]);
  return [heads, ...rows];
}

const columnWidth = (boxes.body.w - 48) / 2;

/** The names of the groups in a line, and the items in two columns under it. */
function groupsOf(
  question: Question & { readonly type: 'classify' },
): readonly [readonly Paragraph[], readonly (readonly Paragraph[])[]] {
  const names = question.groups.flatMap(({ key }) => bold(piece(question, `group-${key}`)));
  const runs = names.flatMap(({ runs: own }, index) => [...(index > 0 ? [{ text: '   |   ' }] : []), ...own]);
  const keys = keysOnSlide(question);
  const half = Math.ceil(keys.length / 2);
  const columns = [lettered(question, keys.slice(0, half)), lettered(question, keys.slice(half), half + 1)];
  return [[{ level: 0, runs }], columns];
}
