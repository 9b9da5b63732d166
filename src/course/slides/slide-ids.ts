/**
 * Ids of the slides that a deck adds to those of the author. They stand in addresses, so an author's slide cannot
 * have one of them.
 */
export const openingId = 'opening';
export const closingId = 'closing';

export function questionSlideId(questionId: string): string {
  return `question-${questionId}`;
}

export function answerSlideId(questionId: string): string {
  return `answer-${questionId}`;
}

/** Whether a slide's id is kept for the slides that the deck adds. */
export function isKeptId(id: string): boolean {
  return /^(?:opening|closing)$|^(?:question|answer|scenario)-/.test(id);
}
