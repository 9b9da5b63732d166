import type PptxGenJS from 'pptxgenjs';

import { palette } from './palette.ts';
import { direction, inches, type Box, type Sheet } from './sheet.ts';

/** The kinds of slides, by the ground that each stands on. */
export type MasterName =
  'title' | 'content' | 'figure' | 'question' | 'answer' | 'situation' | 'scenario' | 'outcomes' | 'closing';

/** Where the parts of the slides stand. */
export const boxes = {
  kicker: { x: 88, y: 64, w: 1104, h: 36 },
  title: { x: 88, y: 64, w: 1104, h: 120 },
  body: { x: 88, y: 196, w: 1104, h: 440 },
  /** Title and points beside each other, and a figure as wide as both below them. */
  titleBeside: { x: 88, y: 64, w: 476, h: 136 },
  beside: { x: 588, y: 68, w: 604, h: 132 },
  figure: { x: 88, y: 216, w: 1104, h: 424 },
  /** Under a kicker. */
  prompt: { x: 88, y: 108, w: 1104, h: 168 },
  /** Beside the disc of a verdict. */
  verdict: { x: 136, y: 64, w: 1056, h: 70 },
  /** The name of a scene, and what happens in it. */
  scene: { x: 88, y: 64, w: 1104, h: 66 },
  story: { x: 88, y: 142, w: 1104, h: 498 },
} as const satisfies Readonly<Record<string, Box>>;

interface Master {
  readonly ground: string;
  readonly title: Box;
  readonly titleSize: number;
  readonly body?: Box;
  readonly onDusk?: true;
  /** The title is a quiet line in the face of the text. */
  readonly quiet?: true;
}

const { dusk, paper, lit } = palette;
const named = { title: boxes.scene, titleSize: 20, quiet: true } as const;

function mastersFor(openingTitle: Box): Readonly<Record<MasterName, Master>> {
  return {
    title: { ground: dusk, title: openingTitle, titleSize: 60, onDusk: true },
    content: { ground: paper, title: boxes.title, titleSize: 42, body: boxes.body },
    figure: { ground: paper, title: boxes.titleBeside, titleSize: 36, body: boxes.beside },
    question: { ground: lit, title: boxes.prompt, titleSize: 38 },
    answer: { ground: paper, title: boxes.verdict, titleSize: 20, quiet: true },
    situation: { ground: dusk, title: boxes.prompt, titleSize: 42, onDusk: true },
    scenario: { ground: dusk, ...named, onDusk: true },
    outcomes: { ground: paper, ...named },
    closing: { ground: lit, title: boxes.title, titleSize: 42, body: boxes.body },
  };
}

type Placed = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

/** What is the same on all slides of a lesson, or fitted to it. */
export interface MasterWords {
  /** What stands in the foot before the number of the slide. */
  readonly foot: string;
  readonly openingTitle: Box;
}

/** The size of the foot, in points: nothing on a wall is smaller. */
const footSize = 18;

/** Defines the layouts that the slides are made on: ground, places of title and text, the foot. */
export function defineMasters(pptx: PptxGenJS, sheet: Sheet, { foot, openingTitle }: MasterWords): void {
  for (const [name, master] of Object.entries(mastersFor(openingTitle))) {
    const muted = master.onDusk ? palette.onDuskMuted : palette.muted;
    pptx.defineSlideMaster({
      title: name,
      background: { color: master.ground },
      objects: [
        ...footObjects(sheet, foot, muted, master.onDusk ? palette.onDuskMuted : palette.ink),
        placeholder('title', 'title', master.title, sheet, titleStyle(master, sheet, name === 'title')),
        ...(master.body
          ? [
              placeholder('body', 'body', master.body, sheet, {
                fontFace: sheet.faces.text,
                fontSize: 28,
                color: palette.body,
                valign: 'top',
                objectName: 'Text',
              }),
            ]
          : []),
      ],
      slideNumber: {
        ...inches({ x: 1156, y: 656, w: 36, h: 36 }, sheet),
        fontFace: sheet.faces.text,
        fontSize: footSize,
        color: muted,
        align: sheet.rightToLeft ? 'left' : 'right',
        valign: 'middle',
        margin: 0,
      },
    });
  }
}

function titleStyle(
  { onDusk, quiet, titleSize }: Master,
  sheet: Sheet,
  inTheMiddle: boolean,
): PptxGenJS.TextPropsOptions {
  const loud = onDusk ? palette.onDusk : palette.ink;
  const silent = onDusk ? palette.onDuskMuted : palette.muted;
  return {
    fontFace: quiet ? sheet.faces.text : sheet.faces.title,
    fontSize: titleSize,
    color: quiet ? silent : loud,
    bold: sheet.rightToLeft && !quiet,
    valign: inTheMiddle ? 'middle' : 'top',
    objectName: 'Title',
  };
}

function placeholder(
  name: string,
  type: 'title' | 'body',
  box: Box,
  sheet: Sheet,
  style: PptxGenJS.TextPropsOptions,
): Placed {
  return {
    placeholder: {
      options: { name, type, ...inches(box, sheet), ...direction(sheet), margin: 0, ...style },
      text: '',
    },
  };
}

function shape(
  name: PptxGenJS.SHAPE_NAME,
  box: Box,
  sheet: Sheet,
  fill: PptxGenJS.ShapeFillProps,
  rotate = 0,
): Placed {
  return { text: { text: '', options: { shape: name, ...inches(box, sheet), fill, rotate } } };
}

/** A half disc that stands on its straight side: the library's half disc lies on its back, so it is turned. */
function dome({ x, y, w, h }: Box, sheet: Sheet, colour: string): Placed {
  const lying = { x: x + (w - h) / 2, y: y + (h - w) / 2, w: h, h: w };
  return shape('flowChartDelay', lying, sheet, { color: colour }, 270);
}

/** The mark with the course's name, and where the slide belongs. */
function footObjects(sheet: Sheet, footText: string, muted: string, ink: string): Placed[] {
  const style = {
    fontFace: sheet.faces.text,
    fontSize: footSize,
    color: muted,
    valign: 'middle' as const,
    margin: 0,
    ...direction(sheet),
  };
  return [
    dome({ x: 88, y: 662, w: 26, h: 14 }, sheet, ink),
    shape('ellipse', { x: 96.5, y: 679, w: 9, h: 9 }, sheet, { color: palette.lamp }),
    {
      text: {
        text: sheet.t('course.name'),
        options: { ...inches({ x: 126, y: 656, w: 400, h: 36 }, sheet), ...style },
      },
    },
    {
      text: {
        text: footText,
        options: {
          ...inches({ x: 652, y: 656, w: 500, h: 36 }, sheet),
          ...style,
          align: sheet.rightToLeft ? 'left' : 'right',
        },
      },
    },
  ];
}
