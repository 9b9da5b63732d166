import { customerJourney } from './customer-journey.ts';
import { expectationGap } from './expectation-gap.ts';
import type { FigureId } from './figure-labels.ts';
import { firstThirtySeconds } from './first-thirty-seconds.ts';
import { listeningLoop } from './listening-loop.ts';
import { recoverySteps } from './recovery-steps.ts';
import { sameLevel } from './same-level.ts';
import type { Draw, Layout, Sketch } from './sketch.ts';
import { weakestLink } from './weakest-link.ts';

const drawings: Readonly<Record<FigureId, Draw>> = {
  'weakest-link': weakestLink,
  'expectation-gap': expectationGap,
  'customer-journey': customerJourney,
  'same-level': sameLevel,
  'first-thirty-seconds': firstThirtySeconds,
  'recovery-steps': recoverySteps,
  'listening-loop': listeningLoop,
};

/**
 * Draws a figure with the labels of a lesson.
 *
 * @param labels as many as `figureLabels` says, in the order of the drawing
 */
export function drawFigure(id: FigureId, labels: readonly string[], layout: Layout): Sketch {
  return drawings[id](labels, layout);
}
