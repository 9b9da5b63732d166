import type { Point } from './matrix.ts';

interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

interface Curve {
  readonly kind: 'curve';
  readonly by: readonly [Point, Point];
  readonly to: Point;
}

/** An arc of SVG, whose ellipse is never turned, as curves of a quarter turn at most (SVG 2, appendix B.2.4). */
export function arcCurves(from: Point, to: Point, { rx, ry, large, sweep }: Arc): readonly Curve[] {
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const tooSmall = Math.max(1, Math.sqrt((dx / rx) ** 2 + (dy / ry) ** 2));
  const [a, b] = [rx * tooSmall, ry * tooSmall];
  const below = (a * dy) ** 2 + (b * dx) ** 2;
  const factor = Math.sqrt(Math.max(0, (a * b) ** 2 - below) / below) * (large === sweep ? -1 : 1);
  const [ox, oy] = [(factor * a * dy) / b, (-factor * b * dx) / a];
  const centre = { x: ox + (from.x + to.x) / 2, y: oy + (from.y + to.y) / 2 };
  const start = Math.atan2((dy - oy) / b, (dx - ox) / a);
  const turn = Math.atan2((-dy - oy) / b, (-dx - ox) / a) - start;
  const whole = sweep ? (turn < 0 ? turn + 2 * Math.PI : turn) : turn > 0 ? turn - 2 * Math.PI : turn;
  const parts = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-9));
  const part = whole / parts;
  return Array.from({ length: parts }, (_, index) => curveOf(centre, a, b, start + index * part, part));
}

function curveOf({ x, y }: Point, a: number, b: number, start: number, part: number): Curve {
  const reach = (4 / 3) * Math.tan(part / 4);
  const end = start + part;
  const on = (angle: number): Point => ({ x: x + a * Math.cos(angle), y: y + b * Math.sin(angle) });
  const off = (angle: number, by: number): Point => ({
    x: on(angle).x - by * a * Math.sin(angle),
    y: on(angle).y + by * b * Math.cos(angle),
  });
  return { kind: 'curve', by: [off(start, reach), off(end, -reach)], to: on(end) };
}
