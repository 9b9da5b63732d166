import { identity, move, readTransform, times, type Matrix } from './matrix.ts';
import { readPath, type Step } from './read-path.ts';

/** An outline with its colours, as the drawing writes them. */
export interface Outline {
  readonly steps: readonly Step[];
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly dashed: boolean;
}

/** Reads the shapes of a drawing: groups, paths and circles, which is all that the drawings are made of. */
export function readShapes(svg: string, ink: string): readonly Outline[] {
  const matrices: Matrix[] = [identity];
  const outlines: Outline[] = [];
  for (const [, closing, tag, attributes = ''] of svg.matchAll(/<(\/?)(g|path|circle)\b([^>]*?)\/?>/g)) {
    const matrix = times(matrices.at(-1) ?? identity, readTransform(valueOf(attributes, 'transform') ?? ''));
    if (tag === 'g') {
      if (closing === '/') matrices.pop();
      else matrices.push(matrix);
      continue;
    }
    const d = tag === 'circle' ? circlePath(attributes) : (valueOf(attributes, 'd') ?? '');
    const stroke = valueOf(attributes, 'stroke');
    outlines.push({
      steps: readPath(d).map((step) => moveStep(matrix, step)),
      fill: valueOf(attributes, 'fill'),
      stroke: stroke === 'none' ? undefined : (stroke ?? ink),
      dashed: valueOf(attributes, 'stroke-dasharray') !== undefined,
    });
  }
  return outlines;
}

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function circlePath(attributes: string): string {
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(valueOf(attributes, name) ?? 0));
  const radius = String(r);
  return `M${String((cx ?? 0) - (r ?? 0))} ${String(cy)}a${radius} ${radius} 0 0 1 ${String(2 * (r ?? 0))} 0a${radius} ${radius} 0 0 1 ${String(-2 * (r ?? 0))} 0z`;
}

function moveStep(matrix: Matrix, step: Step): Step {
  if (step.kind === 'close') return step;
  const to = move(matrix, step.to);
  return step.kind === 'curve'
    ? { kind: 'curve', by: [move(matrix, step.by[0]), move(matrix, step.by[1])], to }
    : { kind: step.kind, to };
}
