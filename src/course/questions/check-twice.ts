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

/** Two answers with the same feedback: what is true of both says little about either. */
export function checkFeedbackTwice(
  answers: readonly { readonly feedback: string; readonly place: Place }[],
): readonly Finding[] {
  const feedbacks = answers.map(({ feedback, place }) => ({ text: feedback, place }));
  return checkTwice(feedbacks, 'the feedback').map((finding) => ({
    ...finding,
    rule: 'feedback',
    advice: 'say of each answer what is true of it alone',
  }));
}

/** A long text cut short, so that a finding stays one line. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Capitals, spaces and a full stop make no difference to a reader. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ .。]+$/u, '')
    .trim();
}
