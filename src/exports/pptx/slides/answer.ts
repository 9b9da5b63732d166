import type PptxGenJS from 'pptxgenjs';

import { partKeysOf } from '../../../course/questions/answer-key.ts';
import { optionsOf, rightKeys, type Question } from '../../../course/questions/question.ts';
import type { AnswerSlide } from '../../../course/slides/deck-slide.ts';
import { verdictOf } from '../../../course/slides/slide-words.ts';
import type { Setting } from '../draw-slide.ts';
import { firstFit, fitSize, heightOf, levels, textSizes, type Level } from '../fit.ts';
import { boxes } from '../masters.ts';
import { palette } from '../palette.ts';
import type { Paragraph } from '../paragraphs.ts';
import { addBlocks, addTable, addText, slideWithTitle } from '../parts.ts';
import { bold, filledText, marked, piece, whyOf } from '../question-parts.ts';
import { inches, type Box, type Sheet } from '../sheet.ts';
import { tableHeight, type Rows } from '../table-height.ts';

/** Where the last line of an answer may end, above the foot. */
const floor = 640;
const { w: width } = boxes.body;
/** Between the title, the answer and why. */
const space = 28;
/** Spaces after paragraphs, as parts of their size. */
const gaps = { answer: 0.5, why: 0.4 } as const;

/** What is right, alone and large, and why. What does not fit in type for a wall stands in the notes. */
export function drawAnswer(pptx: PptxGenJS, slide: AnswerSlide, { sheet }: Setting): void {
  const { question } = slide;
  const title = titleOf(question, sheet);
  const size = fitSize([title], boxes.verdict.h, [20, 18], { width: boxes.verdict.w });
  const drawn = slideWithTitle(pptx, 'answer', [title], sheet, { size, face: sheet.faces.text, bold: false });
  addVerdict(drawn, question, sheet);
  const y = boxes.verdict.y + heightOf([title], size, { width: boxes.verdict.w }) + space;
  const box = { ...boxes.body, y, h: floor - y };
  const rows = rowsOf(question);
  if (rows.length > 0) addRows(drawn, rows, whyOf(question), box, sheet);
  else addAnswer(drawn, question, box, sheet);
}

/** The verdict, and quietly what was asked: together they are a title that no other slide has. */
function titleOf(question: Question, sheet: Sheet): Paragraph {
  const verdict = {
    text: `${sheet.t(verdictOf(question.type))}:`,
    bold: true,
    colour: colourOf(question),
  } as const;
  const prompt = piece(question, 'prompt').flatMap(({ runs }) => [{ text: ' ' }, ...runs]);
  return { level: 0, runs: [verdict, ...prompt.map((run) => ({ ...run, colour: palette.muted }))] };
}

const colourOf = ({ type }: Question): string => (type === 'spot' ? palette.wrong : palette.right);

/** A disc with a check, or with a cross where the fault was to be found. */
function addVerdict(slide: PptxGenJS.Slide, question: Question, sheet: Sheet): void {
  const { x, y } = boxes.kicker;
  slide.addText(question.type === 'spot' ? '✗' : '✓', {
    shape: 'ellipse',
    ...inches({ x, y: y + 1, w: 32, h: 32 }, sheet),
    fill: { color: colourOf(question) },
    color: palette.surface,
    fontSize: 18,
    bold: true,
    align: 'center',
    valign: 'middle',
    margin: 0,
    objectName: 'Verdict',
  });
}

/** The answer and why in one box, so that they never touch. */
function addAnswer(slide: PptxGenJS.Slide, question: Question, box: Box, sheet: Sheet): void {
  const answer = answerOf(question);
  const isText = question.type === 'reflection' || question.type === 'blanks' || question.type === 'order';
  const sized = isText ? levels.map(({ text }): Level => ({ large: text, text })) : levels;
  const all = question.type === 'numeric' ? [...numberLevels, ...sized] : sized;
  const [first = levels[0], ...rest] = all;
  const heightAt = (why: readonly Paragraph[]) => (level: Level) =>
    heightOf(answer, level.large, { width, gap: gaps.answer, title: !isText }) +
    heightOf(why, level.text, { width, gap: gaps.why }) +
    space;
  const smallest = all.at(-1) ?? first;
  const why = shortened(whyOf(question), (some) => heightAt(some)(smallest) <= box.h);
  const level = firstFit([first, ...rest], heightAt(why), box.h);
  const face = isText ? sheet.faces.text : sheet.faces.title;
  const large = {
    size: level.large,
    colour: palette.ink,
    face,
    gap: gaps.answer,
    bold: sheet.rightToLeft && !isText,
  };
  const blocks = [
    { paragraphs: answer, style: large },
    {
      paragraphs: why,
      style: { size: level.text, colour: palette.body, face: sheet.faces.text, gap: gaps.why, before: 0.6 },
    },
  ];
  addBlocks(slide, blocks, box, sheet, { name: 'Answer' });
}

/** A number alone may be larger than anything. */
const numberLevels: readonly Level[] = [
  { large: 78, text: 30 },
  { large: 66, text: 28 },
];

/** As many of the first paragraphs as have room. */
function shortened(
  paragraphs: readonly Paragraph[],
  hasRoom: (some: readonly Paragraph[]) => boolean,
): readonly Paragraph[] {
  const counts = paragraphs.map((_, index) => paragraphs.length - index);
  return paragraphs.slice(0, counts.find((count) => hasRoom(paragraphs.slice(0, count))) ?? 0);
}

function answerOf(question: Question): readonly Paragraph[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return partKeysOf(question).flatMap((key, index) =>
        rightKeys(question.options).includes(key)
          ? marked(question, [`label-${key}`], 'letter', index + 1)
          : [],
      );
    case 'numeric':
      return rightKeys(optionsOf(question)).flatMap((key) => piece(question, `label-${key}`));
    case 'order':
      return labelled(question, 'number');
    case 'blanks':
      return filledText(question);
    case 'reflection':
      return question.criteria.length > 0 ? labelled(question, 'point') : piece(question, 'model');
    default:
      return [];
  }
}

function labelled(question: Question, mark: 'number' | 'point'): readonly Paragraph[] {
  return marked(
    question,
    partKeysOf(question).map((key) => `label-${key}`),
    mark,
  );
}

/** A table, and under it why. */
function addRows(
  slide: PptxGenJS.Slide,
  rows: Rows,
  reasons: readonly Paragraph[],
  box: Box,
  sheet: Sheet,
): void {
  const heightAt = (why: readonly Paragraph[]) => (size: number) =>
    tableHeight(rows, size, width) + space + heightOf(why, size, { width, gap: gaps.why });
  const why = shortened(reasons, (some) => heightAt(some)(18) <= box.h);
  const size = firstFit(textSizes, heightAt(why), box.h);
  addTable(slide, rows, box, sheet, { size, name: 'Answer' });
  if (why.length === 0) return;
  const below = tableHeight(rows, size, width) + space;
  const style = { size, colour: palette.body, face: sheet.faces.text, gap: gaps.why, name: 'Why' };
  addText(slide, why, { ...box, y: box.y + below, h: Math.max(40, box.h - below) }, sheet, style);
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
