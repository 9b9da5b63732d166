import type { Finding, Place } from '../findings.ts';

/** Something with words that no other of its kind may have. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/**
 * Parts that say the same could not be told apart.
 *
 * @param what a part in a sentence, such as `the step`
 */
export function checkTwice(parts: readonly Part[], what: string): readonly Finding[] {
  return parts.flatMap((part, index): readonly Finding[] => {
    const first = parts.slice(0, index).find(({ text }) => normalise(text) === normalise(part.text));
    if (!first || part.text === '') return [];
    return [
      {
        rule: 'identical-answers',
        severity: 'error',
        place: part.place,
        message: `${what} \`${shorten(part.text)}\` stands twice`,
        advice: 'change one of them',
        related: first.place,
      },
    ];
  });
}

/** A long text cut short, so that a finding stays one line. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
