import type PptxGenJS from 'pptxgenjs';

import type { Point } from './figure/matrix.ts';
import type { Step } from './figure/read-path.ts';

/** A slide that takes outlines of our own: the library draws them, and its types do not name them. */
interface Drawable {
  addShape(name: string, options: PptxGenJS.ShapeProps): unknown;
}

/** Adds an outline as a shape that can be edited. `place` says where its points stand on a slide of 1280 × 720. */
export function addPath(
  slide: Drawable,
  steps: readonly Step[],
  place: (point: Point) => Point,
  style: PptxGenJS.ShapeProps,
): void {
  const inch = (point: Point): Point => {
    const { x, y } = place(point);
    return { x: x / 96, y: y / 96 };
  };
  const points = steps.flatMap((step) => pointsOf(step).map(inch));
  const [x, y] = [Math.min(...points.map((point) => point.x)), Math.min(...points.map((point) => point.y))];
  const w = Math.max(0.01, ...points.map((point) => point.x - x));
  const h = Math.max(0.01, ...points.map((point) => point.y - y));
  const local = (point: Point): Point => {
    const placed = inch(point);
    return { x: placed.x - x, y: placed.y - y };
  };
  slide.addShape('custGeom', { ...style, x, y, w, h, points: steps.map((step) => pointOf(step, local)) });
}

function pointsOf(step: Step): readonly Point[] {
  if (step.kind === 'close') return [];
  return step.kind === 'curve' ? [...step.by, step.to] : [step.to];
}

type OfficePoint = NonNullable<PptxGenJS.ShapeProps['points']>[number];

function pointOf(step: Step, local: (point: Point) => Point): OfficePoint {
  if (step.kind === 'close') return { close: true };
  const to = local(step.to);
  if (step.kind !== 'curve') return step.kind === 'move' ? { ...to, moveTo: true } : to;
  const [first, second] = step.by.map(local);
  return {
    ...to,
    curve: {
      type: 'cubic',
      x1: first?.x ?? to.x,
      y1: first?.y ?? to.y,
      x2: second?.x ?? to.x,
      y2: second?.y ?? to.y,
    },
  };
}
