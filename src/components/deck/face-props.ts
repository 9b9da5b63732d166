import type { Fit } from './fit.ts';

/** What a slide looks like, whatever is on it. */
export interface FaceProps {
  /** Id of the slide. */
  readonly slide: string;
  /** `asked` is lamplit by day and dusk in the evening. */
  readonly ground: 'paper' | 'lit' | 'dusk' | 'asked';
  /** How the text stands in the height of the slide; at the top unless told. */
  readonly stand?: 'top' | 'middle';
  readonly fit: Fit;
}
