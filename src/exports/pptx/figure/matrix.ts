/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where points go: `x → a·x + c·y + e`, `y → b·x + d·y + f`, as SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the second, then the first: the order in which SVG nests. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function move([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Reads `translate(1 2)rotate(90)` and `scale(2)`, as the drawings write them. */
export function readTransform(text: string): Matrix {
  return [...text.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)].reduce(
    (matrix, [, name, values = '']) => {
      const [first = 0, second] = values
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      return times(matrix, stepOf(name ?? '', first, second));
    },
    identity,
  );
}

function stepOf(name: string, first: number, second: number | undefined): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  const angle = (first * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}
