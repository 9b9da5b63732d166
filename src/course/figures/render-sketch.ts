import { widthOf, wrapLabel } from './measure-text.ts';
import type { Palette } from './palette.ts';
import type { Label, Sketch } from './sketch.ts';

/** How a drawing is rendered. */
export interface RenderOptions {
  readonly palette: Palette;
  readonly direction: 'ltr' | 'rtl';
  /** Size of the words, in units of the drawing. */
  readonly size: number;
  /** What the ids of the drawing begin with: unique on the page. */
  readonly id: string;
  /** Attributes of the `<svg>` beside its view box, such as a class. */
  readonly attributes?: string;
}

/** A drawing as SVG text. Time runs with the script: in a right-to-left page the shapes are mirrored, never the words. */
export function renderSketch(sketch: Sketch, options: RenderOptions): string {
  const { palette, direction, size, id, attributes = '' } = options;
  const { width, height } = sketch;
  const paint = { palette, beam: `url(#${id})` };
  const shapes = sketch.shapes.map((shape) => shape(paint)).join('');
  const usesLight = shapes.includes(paint.beam);
  const turned = direction === 'rtl' ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : '';
  return (
    `<svg viewBox="0 0 ${width} ${height}" direction="${direction}"${attributes}>` +
    (usesLight ? fadingLight(id, palette) : '') +
    `<g fill="none" stroke="${palette.ink}" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"${turned}>${shapes}</g>` +
    `<g fill="${palette.ink}" font-size="${size}" text-anchor="middle">` +
    `${sketch.labels.map((label) => renderLabel(label, sketch, options)).join('')}</g></svg>`
  );
}

function fadingLight(id: string, { beam }: Palette): string {
  return (
    `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${beam}"/>` +
    `<stop offset="1" stop-color="${beam}" stop-opacity="0"/></linearGradient>`
  );
}

/** Heights of a line, and of the part of it above its base, in units of the text's size. */
const leading = { ltr: 1.22, rtl: 1.4 } as const;
const ascent = 0.72;

function renderLabel(label: Label, { width }: Sketch, { direction, size, palette }: RenderOptions): string {
  const { text, room, from, tone } = label;
  // A bold word is wider than a plain one.
  const lines = wrapLabel(text, room / size / (tone === 'strong' ? 1.06 : 1));
  const x = round(direction === 'rtl' ? width - label.x : label.x);
  const y = round(firstBase(label, lines.length, size, leading[direction]));
  const style =
    (from === undefined ? '' : ` text-anchor="${from}"`) +
    (tone === 'strong' ? ' font-weight="650"' : '') +
    (tone === 'muted' ? ` fill="${palette.muted}"` : '');
  const [first = '', ...others] = lines.map(escapeText);
  // The space between two lines stands by itself, or it would move them: with `x` twice, the word begins anew.
  const rest = others.map((line) => `<tspan x="${x} ${x}" dy="${leading[direction]}em"> ${line}</tspan>`);
  return `<text x="${x}" y="${y}"${style}>${first}${rest.join('')}</text>`;
}

/** The base of the first line of a label. */
function firstBase({ y, side }: Label, lines: number, size: number, line: number): number {
  const others = (lines - 1) * line * size;
  if (side === 'below') return y + ascent * size;
  if (side === 'above') return y - others;
  return y + (ascent * size) / 2 - others / 2;
}

/** The width that a label takes when it is rendered, in units of the drawing. */
export function labelWidth(text: string, room: number, size: number): number {
  return Math.max(...wrapLabel(text, room / size).map((line) => widthOf(line) * size));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
