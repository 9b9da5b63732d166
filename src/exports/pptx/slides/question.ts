import type PptxGenJS from 'pptxgenjs';

import { partKeysOf } from '../../../course/questions/answer-key.ts';
import type { Question } from '../../../course/questions/question.ts';
import type { QuestionSlide } from '../../../course/slides/deck-slide.ts';
import type { Setting } from '../draw-slide.ts';
import { fitSize, heightOf } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import type { Paragraph } from '../paragraphs.ts';
import { addKicker, addTable, addText, slideWithTitle } from '../parts.ts';
import { bold, marked, mixed, piece } from '../question-parts.ts';
import type { Box, Sheet } from '../sheet.ts';

/** What is asked, and what there is to choose from; nothing of the answer. */
export function drawQuestion(
  pptx: PptxGenJS,
  { question, minutes }: QuestionSlide,
  { sheet }: Setting,
): void {
  const prompt = piece(question, 'prompt');
  const { w, h } = boxes.prompt;
  const size = fitSize(prompt, h, [36, 32, 28, 24, 20], { width: w });
  const slide = slideWithTitle(pptx, 'question', prompt, sheet, size);
  const task = `${sheet.t(tasks[question.type])} · ${sheet.t('course.lesson.minutes', { count: minutes })}`;
  addKicker(slide, task, boxes.kicker, sheet, palette.muted);
  const y = Math.max(boxes.answers.y - 56, boxes.prompt.y + heightOf(prompt, size, { width: w }) + 32);
  const box = { ...boxes.answers, y, h: 640 - y };
  if (question.type === 'match') addPairs(slide, question, box, sheet);
  else addChoices(slide, choicesOf(question), box, sheet);
}

const tasks = {
  single: 'course.question.chooseOne',
  multiple: 'course.question.chooseSeveral',
  spot: 'course.question.spot',
  order: 'course.question.order',
  match: 'course.question.match',
  classify: 'course.question.classify',
  numeric: 'course.question.numeric',
  blanks: 'course.question.blanks',
  reflection: 'course.question.reflection',
} as const satisfies Readonly<Record<Question['type'], string>>;

function choicesOf(question: Question): readonly Paragraph[] {
  const labels = (keys: readonly string[]): readonly string[] => keys.map((key) => `label-${key}`);
  const keys = partKeysOf(question);
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return marked(question, labels(keys), 'number');
    case 'order':
      return marked(question, labels(mixed(keys)), 'point');
    case 'classify': {
      const groups = question.groups.flatMap(({ key }) => bold(piece(question, `group-${key}`)));
      return [joined(groups), ...marked(question, labels(mixed(keys)), 'point')];
    }
    case 'blanks':
      return piece(question, 'text');
    default:
      return [];
  }
}

/** The groups in one line. */
function joined(groups: readonly Paragraph[]): Paragraph {
  return {
    level: 0,
    runs: groups.flatMap(({ runs }, index) => [...(index > 0 ? [{ text: '  |  ' }] : []), ...runs]),
  };
}

function addChoices(slide: PptxGenJS.Slide, choices: readonly Paragraph[], box: Box, sheet: Sheet): void {
  if (choices.length === 0) return;
  const gap = 0.4;
  const size = fitSize(choices, box.h, [26, 24, 22, 20, 18, 16], { width: box.w, gap });
  const style = { size, colour: palette.body, face: sheet.faces.text, gap, name: 'Choices' };
  addText(slide, choices, box, sheet, style);
}

function addPairs(
  slide: PptxGenJS.Slide,
  question: Question & { type: 'match' },
  box: Box,
  sheet: Sheet,
): void {
  const keys = partKeysOf(question);
  const partners = mixed(keys);
  const heads = [bold(piece(question, 'head-left')), bold(piece(question, 'head-right'))];
  const rows = keys.map((key, index) => [
    piece(question, `left-${key}`),
    piece(question, `right-${partners[index] ?? key}`),
  ]);
  addTable(slide, [heads, ...rows], box, sheet, 22);
}
