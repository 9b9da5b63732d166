import type { WayIn } from '../../course/slides/walk-scenes.ts';

/** A choice with its text as HTML. */
export interface RenderedChoice {
  /** Id of the scene that it leads to. */
  readonly target: string;
  /** The number of that scene. */
  readonly next: number;
  readonly label: string;
  readonly consequence: string;
  readonly advice: string;
}

/** A scene with its text as HTML, where it stands in the walk through its scenario. */
export interface RenderedScene {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Id of the scene. */
  readonly scene: string;
  /** From 1. */
  readonly number: number;
  readonly ways: readonly WayIn[];
  readonly content: string;
  /** None in an ending. */
  readonly choices: readonly RenderedChoice[];
}
