import type PptxGenJS from 'pptxgenjs';

import { palette } from './palette.ts';
import { direction, inches, type Box, type Sheet } from './sheet.ts';

/** The kinds of slides, by the ground that each stands on. */
export type MasterName = 'title' | 'content' | 'figure' | 'question' | 'answer' | 'scene' | 'closing';

/** Where the parts of the slides stand. */
export const boxes = {
  kicker: { x: 88, y: 64, w: 1104, h: 36 },
  title: { x: 88, y: 64, w: 1104, h: 132 },
  body: { x: 88, y: 216, w: 1104, h: 416 },
  /** Title and points beside each other, and a figure as wide as both below them. */
  titleBeside: { x: 88, y: 64, w: 476, h: 136 },
  beside: { x: 588, y: 68, w: 604, h: 132 },
  figure: { x: 88, y: 216, w: 1104, h: 424 },
  /** Under a kicker. */
  prompt: { x: 88, y: 108, w: 1104, h: 168 },
  /** Under a prompt. */
  answers: { x: 88, y: 292, w: 1104, h: 344 },
  openingKicker: { x: 88, y: 150, w: 640, h: 40 },
  openingTitle: { x: 88, y: 194, w: 660, h: 300 },
  openingLine: { x: 88, y: 506, w: 640, h: 44 },
} as const satisfies Readonly<Record<string, Box>>;

interface Master {
  readonly ground: string;
  readonly title: Box;
  readonly titleSize: number;
  readonly body?: Box;
  readonly onDusk?: true;
}

const masters: Readonly<Record<MasterName, Master>> = {
  title: { ground: palette.dusk, title: boxes.openingTitle, titleSize: 60, onDusk: true },
  content: { ground: palette.paper, title: boxes.title, titleSize: 42, body: boxes.body },
  figure: { ground: palette.paper, title: boxes.titleBeside, titleSize: 36, body: boxes.beside },
  question: { ground: palette.lit, title: boxes.prompt, titleSize: 36 },
  answer: { ground: palette.paper, title: boxes.prompt, titleSize: 24 },
  scene: { ground: palette.paper, title: boxes.title, titleSize: 36 },
  closing: { ground: palette.lit, title: boxes.title, titleSize: 42, body: boxes.body },
};

type Placed = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

/** Defines the layouts that the slides are made on: ground, places of title and text, the foot. */
export function defineMasters(pptx: PptxGenJS, sheet: Sheet, footText: string): void {
  for (const [name, master] of Object.entries(masters)) {
    const muted = master.onDusk ? palette.onDuskMuted : palette.muted;
    pptx.defineSlideMaster({
      title: name,
      background: { color: master.ground },
      objects: [
        ...(master.onDusk ? lampObjects(sheet) : []),
        ...footObjects(sheet, footText, muted, master.onDusk ? palette.onDuskMuted : palette.ink),
        placeholder('title', 'title', master.title, sheet, {
          fontFace: sheet.faces.title,
          fontSize: master.titleSize,
          color: master.onDusk ? palette.onDusk : palette.ink,
          bold: sheet.rightToLeft,
          valign: name === 'title' ? 'middle' : 'top',
        }),
        ...(master.body
          ? [
              placeholder('body', 'body', master.body, sheet, {
                fontFace: sheet.faces.text,
                fontSize: 28,
                color: palette.body,
                valign: 'top',
              }),
            ]
          : []),
      ],
      slideNumber: {
        ...inches({ x: 1128, y: 662, w: 64, h: 28 }, sheet),
        fontFace: sheet.faces.text,
        fontSize: 13,
        color: muted,
        align: sheet.rightToLeft ? 'left' : 'right',
        margin: 0,
      },
    });
  }
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

/** The one lit lamp of the title slide, with its light falling straight down, and two that are not lit. */
function lampObjects(sheet: Sheet): Placed[] {
  const outline = { color: palette.duskLine };
  return [
    shape('trapezoid', { x: 880, y: 358, w: 300, h: 362 }, sheet, { color: palette.lamp, transparency: 84 }),
    shape('rect', { x: 1029, y: 0, w: 2, h: 280 }, sheet, outline),
    shape('ellipse', { x: 1012, y: 340, w: 36, h: 36 }, sheet, { color: palette.bulb }),
    dome({ x: 972, y: 280, w: 116, h: 78 }, sheet, palette.shade),
    shape('rect', { x: 859, y: 0, w: 2, h: 118 }, sheet, outline),
    dome({ x: 836, y: 118, w: 48, h: 28 }, sheet, palette.duskLine),
    shape('rect', { x: 1189, y: 0, w: 2, h: 142 }, sheet, outline),
    dome({ x: 1162, y: 142, w: 56, h: 32 }, sheet, palette.duskLine),
  ];
}

/** The mark with the course's name, and where the slide belongs. */
function footObjects(sheet: Sheet, footText: string, muted: string, ink: string): Placed[] {
  const style = { fontFace: sheet.faces.text, fontSize: 13, color: muted, margin: 0, ...direction(sheet) };
  return [
    dome({ x: 88, y: 665, w: 22, h: 12 }, sheet, ink),
    shape('ellipse', { x: 95, y: 680, w: 8, h: 8 }, sheet, { color: palette.lamp }),
    {
      text: {
        text: sheet.t('course.name'),
        options: { ...inches({ x: 122, y: 662, w: 300, h: 28 }, sheet), ...style },
      },
    },
    {
      text: {
        text: footText,
        options: {
          ...inches({ x: 560, y: 662, w: 556, h: 28 }, sheet),
          ...style,
          align: sheet.rightToLeft ? 'left' : 'right',
        },
      },
    },
  ];
}
