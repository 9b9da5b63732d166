import type PptxGenJS from 'pptxgenjs';

import { shadeOf, shades } from '../../course/figures/shades.ts';
import { addPath } from './add-path.ts';
import { move, times, type Matrix } from './figure/matrix.ts';
import { readPath } from './figure/read-path.ts';
import { palette } from './palette.ts';
import type { Sheet } from './sheet.ts';

/** What the parts of the lamps are called, and the light under the lit one. */
export const lampPart = 'Lamp part';
export const lightPart = 'Lamp part: light';

/** Where the drawing of the deck begins: 480 wide and as high as the slide, near the end of the line. */
const left = { leftToRight: 776, rightToLeft: 24 } as const;

/** The lamp of a module, lit, between two of its neighbours in outline: the drawing of the deck's first slide. */
export function addLamps(slide: PptxGenJS.Slide, module: number, { rightToLeft }: Sheet): void {
  const origin: Matrix = [1, 0, 0, 1, rightToLeft ? left.rightToLeft : left.leftToRight, 0];
  const at = (x: number, y: number, scale: number): Matrix => times(origin, [scale, 0, 0, scale, x, y]);
  const draw = (d: string, matrix: Matrix, style: PptxGenJS.ShapeProps, name = lampPart): void =>
    addPath(slide, readPath(d), (point) => move(matrix, point), { ...style, objectName: name });
  const outline = { line: { color: palette.duskLine, width: 1 } };
  const dark = { ...outline, fill: { color: palette.dusk } };
  for (const [shade, matrix, cable] of [
    [shades[shadeOf(module + 5)], at(58, 150, 1.3), 'M0-116V-22'],
    [shades[shadeOf(module)], at(418, 182, 1.45), 'M0-126V-22'],
  ] as const) {
    draw(cable, matrix, outline);
    draw('M-8 0a8 8 0 0 0 16 0', matrix, outline);
    draw(shade, matrix, dark);
  }
  const lit = at(240, 332, 2.35);
  const none = { line: { type: 'none' } } as const;
  draw(
    'M196 332h88l108 388h-304z',
    origin,
    { ...none, fill: { color: palette.bulb, transparency: 80 } },
    lightPart,
  );
  draw('M0-141V-20', lit, { line: { color: palette.onDuskMuted, width: 1.25 } });
  draw('M-8 0a8 8 0 0 0 16 0z', lit, { ...none, fill: { color: palette.bulb } });
  draw(shades[shadeOf(module - 1)], lit, { ...none, fill: { color: palette.shade } });
}
