import { choiceLetter } from '../../course/slides/choice-letter.ts';
import type { RenderedQuestion } from './rendered.ts';

/** The letter that a room votes by for a part of a question, by the part's key; empty where parts have none. */
export function letterOf(rendered: RenderedQuestion, key: string, locale: string): string {
  const place = keysAsked(rendered).indexOf(key);
  return place === -1 ? '' : choiceLetter(place, locale);
}

/** The keys of the parts as the slide that asks has them, the first of which has the letter A. */
function keysAsked(rendered: RenderedQuestion): readonly string[] {
  if (rendered.kind === 'choice') return rendered.options.map(({ key }) => key);
  // What is shuffled is asked about part by part.
  return 'start' in rendered ? rendered.start : [];
}
