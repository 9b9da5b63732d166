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

/** The situation of a scenario; one of its scenes; what the choices of a scene lead to. */
export function scenarioSlideId(scenarioId: string, sceneId?: string, step?: 'outcomes'): string {
  return ['scenario', scenarioId, sceneId, step].filter((part) => part !== undefined).join('-');
}

/** Whether a slide's id is kept for the slides that the deck adds. */
export function isKeptId(id: string): boolean {
  return /^(?:opening|closing)$|^(?:question|answer|scenario)-/.test(id);
}
