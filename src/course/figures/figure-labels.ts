/** How many labels each drawing takes, by its id. The order of the labels is what the drawing goes by. */
export const figureLabels = {
  'weakest-link': 6,
  'expectation-gap': 8,
  'customer-journey': 12,
  'same-level': 5,
  'first-thirty-seconds': 5,
  'recovery-steps': 6,
  'listening-loop': 5,
} as const;

/** The id of a drawing. */
export type FigureId = keyof typeof figureLabels;

/** The ids of all drawings. */
export const figureIds: readonly string[] = Object.keys(figureLabels);

export function isFigureId(id: string): id is FigureId {
  return Object.hasOwn(figureLabels, id);
}
