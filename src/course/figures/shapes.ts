import { shades, type Shade } from './shades.ts';
import type { Shape } from './sketch.ts';

/** A line or outline: in ink, dashed, or in the background, as dots (`faint`) or whole (`fine`). */
export function line(path: string, style: 'plain' | 'dashed' | 'faint' | 'fine' = 'plain'): Shape {
  if (style === 'plain') return () => `<path d="${path}"/>`;
  if (style === 'dashed') return () => `<path d="${path}" stroke-dasharray="1 7"/>`;
  const dots = style === 'faint' ? ' stroke-dasharray="1 6"' : '';
  return ({ palette }) => `<path d="${path}" stroke="${palette.line}" stroke-width="1.5"${dots}/>`;
}

/** A thing with an outline and a flat fill, by the number of its shade colour. */
export function thing(path: string, colour?: 0 | 1 | 2): Shape {
  return ({ palette }) =>
    `<path d="${path}" fill="${colour === undefined ? palette.ground : palette.shades[colour]}"/>`;
}

/** A thing with lines on it. */
export function markedThing(path: string, lines: string): Shape {
  return ({ palette }) => `<path d="${path}" fill="${palette.marked}"/><path d="${lines}"/>`;
}

/** A hollow point: a moment that is not the one this is about. */
export function point(x: number, y: number): Shape {
  return ({ palette }) => `<circle cx="${x}" cy="${y}" r="6.5" fill="${palette.ground}"/>`;
}

/** The lit point: the one moment that the picture is about. */
export function litPoint(x: number, y: number): Shape {
  return ({ palette }) =>
    `<circle cx="${x}" cy="${y}" r="22" fill="${palette.lit}" stroke="none"/>` +
    `<circle cx="${x}" cy="${y}" r="9" fill="${palette.lamp}"/>`;
}

/** An arrow head at the end of a line that goes in a direction: degrees, 0 to the right, 90 down. */
export function arrowHead(x: number, y: number, degrees: number): Shape {
  return () => `<path d="M-9-6 0 0l-9 6" transform="translate(${x} ${y})rotate(${degrees})"/>`;
}

/** A lamp on its cable. */
export interface HangingLamp {
  readonly x: number;
  /** Where the cable begins. */
  readonly top: number;
  /** Where the foot of the shade hangs. */
  readonly foot: number;
  readonly shade: Shade;
  readonly colour?: 0 | 1 | 2;
  readonly scale?: number;
  /** How far its light falls below the foot; without it the lamp is out. */
  readonly light?: number;
  /** How much wider the light is at its end than the shade. */
  readonly spread?: number;
}

/** Light falls straight down, as a cone that fades, and only from a lamp. */
export function lamp({ x, top, foot, shade, colour, scale = 1, light = 0, spread = 40 }: HangingLamp): Shape {
  return ({ palette, beam }) => {
    const half = 20 * scale;
    const cone = `M${x - half} ${foot}h${2 * half}l${spread} ${light}H${x - half - spread}z`;
    const isLit = light > 0;
    const fill = colour === undefined ? palette.ground : palette.shades[colour];
    return (
      (isLit ? `<path d="${cone}" fill="${beam}" stroke="none"/>` : '') +
      `<path d="M${x} ${top}V${foot - 22 * scale}"/>` +
      `<g transform="translate(${x} ${foot})scale(${scale})">` +
      `<path d="M-8 0a8 8 0 0 0 16 0z" fill="${isLit ? palette.lamp : palette.ground}"/>` +
      `<path d="${shades[shade]}" fill="${fill}"/></g>`
    );
  };
}
