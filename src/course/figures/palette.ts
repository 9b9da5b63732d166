/** The colours of a drawing, as an SVG takes them. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  /** The pale disc behind the lit point. */
  readonly lit: string;
  readonly lamp: string;
  readonly lampDeep: string;
  readonly beam: string;
  readonly shades: readonly [string, string, string];
  /** A thing with lines on it, which must be seen against it in every palette. */
  readonly marked: string;
}

/** Colours that follow the theme of the page. */
export const pagePalette: Palette = {
  ink: 'var(--tp-ink)',
  muted: 'var(--tp-muted)',
  line: 'var(--tp-line-strong)',
  ground: 'var(--tp-figure)',
  lit: 'var(--tp-lit)',
  lamp: 'var(--tp-lamp)',
  lampDeep: 'var(--tp-lamp-deep)',
  beam: 'var(--tp-beam)',
  shades: ['var(--tp-shade-2)', 'var(--tp-shade-3)', 'var(--tp-shade-5)'],
  marked: 'var(--tp-marked)',
};
