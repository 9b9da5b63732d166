import { arcCurves } from './arc-curves.ts';
import type { Point } from './matrix.ts';

/** A step of an outline, in absolute points. Every curve is cubic. */
export type Step =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' };

/** How many numbers a command takes at a time. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };

/** Reads the `d` of a path of SVG. */
export function readPath(d: string): readonly Step[] {
  const reader = new PathReader();
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const count = counts[command.toLowerCase()] ?? 0;
    if (count === 0) reader.step(command, []);
    for (let index = 0; count > 0 && index + count <= numbers.length; index += count)
      // More points after a move are lines.
      reader.step(
        index > 0 && /m/i.test(command) ? (command === 'm' ? 'l' : 'L') : command,
        numbers.slice(index, index + count),
      );
  }
  return reader.steps;
}

class PathReader {
  readonly steps: Step[] = [];
  #at: Point = { x: 0, y: 0 };
  #start: Point = { x: 0, y: 0 };
  /** The last control point of a curve, which `s` mirrors. */
  #control: Point | undefined;

  step(command: string, numbers: readonly number[]): void {
    const relative = command === command.toLowerCase();
    const base = relative ? this.#at : { x: 0, y: 0 };
    const point = (index: number): Point => ({
      x: base.x + (numbers[index] ?? 0),
      y: base.y + (numbers[index + 1] ?? 0),
    });
    const control = this.#control;
    this.#control = undefined;
    switch (command.toLowerCase()) {
      case 'm':
        this.#start = point(0);
        this.#go({ kind: 'move', to: point(0) });
        return;
      case 'l':
        this.#go({ kind: 'line', to: point(0) });
        return;
      case 'h':
        this.#go({ kind: 'line', to: { x: base.x + (numbers[0] ?? 0), y: this.#at.y } });
        return;
      case 'v':
        this.#go({ kind: 'line', to: { x: this.#at.x, y: base.y + (numbers[0] ?? 0) } });
        return;
      case 'c':
        this.#curve(point(0), point(2), point(4));
        return;
      case 's': {
        const at = this.#at;
        const mirrored = control ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y } : at;
        this.#curve(mirrored, point(0), point(2));
        return;
      }
      case 'q': {
        const [at, by, to] = [this.#at, point(0), point(2)];
        this.#curve(towards(at, by), towards(to, by), to);
        return;
      }
      case 'a': {
        const [rx = 0, ry = 0, , large = 0, sweep = 0] = numbers;
        for (const curve of arcCurves(this.#at, point(5), { rx, ry, large: large === 1, sweep: sweep === 1 }))
          this.#go(curve);
        return;
      }
      default:
        this.steps.push({ kind: 'close' });
        this.#at = this.#start;
    }
  }

  #curve(first: Point, second: Point, to: Point): void {
    this.#go({ kind: 'curve', by: [first, second], to });
    this.#control = second;
  }

  #go(step: Exclude<Step, { kind: 'close' }>): void {
    this.steps.push(step);
    this.#at = step.to;
  }
}

/** Two thirds of the way: where a cubic curve has its control for a quadratic one. */
function towards(from: Point, to: Point): Point {
  return { x: from.x + (2 / 3) * (to.x - from.x), y: from.y + (2 / 3) * (to.y - from.y) };
}
