import type PptxGenJS from 'pptxgenjs';

import type { Figure } from '../../../course/blocks/read-figure.ts';
import { drawFigure } from '../../../course/figures/draw-figure.ts';
import type { Palette } from '../../../course/figures/palette.ts';
import type { Label, Sketch } from '../../../course/figures/sketch.ts';
import { palette } from '../palette.ts';
import { direction, type Box, type Sheet } from '../sheet.ts';
import type { Point } from './matrix.ts';
import type { Step } from './read-path.ts';
import { readShapes, type Outline } from './read-shapes.ts';

/** What the names of a figure's parts begin with: they are put into one group, which has the text alternative. */
export const figurePart = 'Figure part';

const colours: Palette = {
  ink: palette.ink,
  muted: palette.muted,
  line: palette.muted,
  ground: palette.surface,
  lit: palette.lit,
  lamp: palette.lamp,
  lampDeep: palette.lampDeep,
  beam: palette.bulb,
  shades: ['C9845A', '8FB3A6', '6F98A5'],
  marked: '8FB3A6',
};

/** Draws a figure as shapes and text that can be edited, as large as its box lets it be and in the middle of it. */
export function addFigure(slide: PptxGenJS.Slide, { id, labels }: Figure, box: Box, sheet: Sheet): void {
  const sketch = drawFigure(id, labels, 'wide');
  const scale = Math.min(box.w / sketch.width, box.h / sketch.height);
  const left = sheet.rightToLeft ? 1280 - box.x - box.w : box.x;
  const place = ({ x, y }: Point): Point => ({
    x: (left + (box.w - sketch.width * scale) / 2 + (sheet.rightToLeft ? sketch.width - x : x) * scale) / 96,
    y: (box.y + (box.h - sketch.height * scale) / 2 + y * scale) / 96,
  });
  const svg = sketch.shapes.map((shape) => shape({ palette: colours, beam: 'beam' })).join('');
  for (const outline of readShapes(svg, colours.ink)) addOutline(slide, outline, place, scale);
  for (const label of sketch.labels) addLabel(slide, label, { sketch, place, scale, sheet });
}

/** A slide that takes outlines of our own: the library draws them, and its types do not name them. */
interface Drawable {
  addShape(name: string, options: PptxGenJS.ShapeProps): unknown;
}

function addOutline(
  slide: Drawable,
  { steps, fill, stroke, dashed }: Outline,
  place: (point: Point) => Point,
  scale: number,
): void {
  const placed = steps.map((step) => moveStep(step, place));
  const points = placed.flatMap((step) =>
    step.kind === 'close' ? [] : [step.to, ...(step.kind === 'curve' ? step.by : [])],
  );
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const w = Math.max(0.01, ...points.map((point) => point.x - x));
  const h = Math.max(0.01, ...points.map((point) => point.y - y));
  slide.addShape('custGeom', {
    x,
    y,
    w,
    h,
    objectName: figurePart,
    ...(fill !== undefined && {
      fill: fill === 'beam' ? { color: palette.bulb, transparency: 55 } : { color: fill },
    }),
    line:
      stroke === undefined
        ? { type: 'none' }
        : { color: stroke, width: 1.7 * scale, dashType: dashed ? 'sysDot' : 'solid' },
    points: placed.map((step) => {
      if (step.kind === 'close') return { close: true };
      const to = { x: step.to.x - x, y: step.to.y - y };
      if (step.kind === 'move') return { ...to, moveTo: true };
      if (step.kind !== 'curve') return to;
      const [first, second] = step.by;
      const curve = {
        type: 'cubic',
        x1: first.x - x,
        y1: first.y - y,
        x2: second.x - x,
        y2: second.y - y,
      } as const;
      return { ...to, curve };
    }),
  });
}

function moveStep(step: Step, place: (point: Point) => Point): Step {
  if (step.kind === 'close') return step;
  const to = place(step.to);
  return step.kind === 'curve'
    ? { kind: 'curve', to, by: [place(step.by[0]), place(step.by[1])] }
    : { kind: step.kind, to };
}

interface LabelSetting {
  readonly sketch: Sketch;
  readonly place: (point: Point) => Point;
  readonly scale: number;
  readonly sheet: Sheet;
}

/** Size of the words in points, where a unit of the drawing is a pixel: a little below the site's, whose face is narrower. */
const labelSize = 12.25;

const tall = { below: 'top', above: 'bottom', beside: 'middle' } as const;

function addLabel(slide: PptxGenJS.Slide, label: Label, { place, scale, sheet }: LabelSetting): void {
  const at = place(label);
  // A little more than the drawing gives: office faces run wider than ours.
  const w = (label.room * scale * 1.12) / 96;
  const h = 0.42 * scale;
  const fromLeft = label.from === undefined ? undefined : (label.from === 'start') !== sheet.rightToLeft;
  slide.addText(label.text, {
    ...direction(sheet),
    align: fromLeft === undefined ? 'center' : fromLeft ? 'left' : 'right',
    x: fromLeft === undefined ? at.x - w / 2 : fromLeft ? at.x : at.x - w,
    y: label.side === 'below' ? at.y : label.side === 'above' ? at.y - h : at.y - h / 2,
    w,
    h,
    margin: 0,
    valign: tall[label.side],
    fontFace: sheet.faces.text,
    fontSize: Math.round(labelSize * scale),
    bold: label.tone === 'strong',
    color: label.tone === 'muted' ? palette.muted : palette.ink,
    isTextBox: true,
    objectName: figurePart,
  });
}
