/** A drawing for a wide place or for a phone: each its own, not one shrunken. */
export type Layout = 'wide' | 'narrow';

/** A drawing as it reads from left to right; whoever renders it turns it round for other scripts. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  /** Lines and things, without any text: in a right-to-left page they are mirrored. */
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
}

/** A piece of the drawing, in the colours that it is given. */
export type Shape = (paint: Paint) => string;

/** What a shape may ask for when it is drawn. */
export interface Paint {
  readonly palette: import('./palette.ts').Palette;
  /** Reference to the fading light, for `fill`. */
  readonly beam: string;
}

/** Words at a point. They wrap into two lines where they are wider than their room. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The room they have, in units of the drawing. */
  readonly room: number;
  /** Which end of the words stands at `x`; the middle without it. */
  readonly from?: 'start' | 'end';
  /** Where the lines stand: below `y`, above it, or around it. */
  readonly side: 'below' | 'above' | 'beside';
  /** What the picture is about, or what its parts are called. */
  readonly tone?: 'strong' | 'muted';
}

/** What draws one figure from its labels. */
export type Draw = (labels: readonly string[], layout: Layout) => Sketch;
