import type { ChoiceQuestion } from '../../course/questions/question.ts';

/** A piece of a question with its text as HTML. */
export interface RenderedPart {
  readonly key: string;
  readonly label: string;
  readonly feedback: string;
}

/** An option of a choice. */
export interface RenderedOption extends RenderedPart {
  readonly right: boolean;
}

/** A row of two cells that belong together. `right` is text without tags, since it stands in a list to choose from. */
export interface RenderedPair {
  readonly key: string;
  readonly left: string;
  readonly right: string;
}

/** A group that items belong to. */
export interface RenderedGroup {
  readonly key: string;
  readonly label: string;
}

/** A number that somebody may type, with its feedback. */
export interface RenderedNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly right: boolean;
  /** The right number as it was written. */
  readonly label: string;
  readonly feedback: string;
}

/** A question with all of its pieces as HTML, by the component that shows it. */
export type RenderedQuestion = { readonly hints: readonly string[] } & RenderedBody;

export type RenderedBody =
  | {
      readonly kind: 'choice';
      readonly type: ChoiceQuestion['type'];
      readonly options: readonly RenderedOption[];
    }
  | { readonly kind: 'order'; readonly parts: readonly RenderedPart[]; readonly start: readonly string[] }
  | {
      readonly kind: 'match';
      /** What the two columns hold. */
      readonly heads: readonly [string, string];
      readonly pairs: readonly RenderedPair[];
      readonly start: readonly string[];
    }
  | {
      readonly kind: 'classify';
      readonly parts: readonly RenderedPart[];
      readonly groups: readonly RenderedGroup[];
      readonly right: readonly string[];
      /** Keys of the items in the order that the page starts with: not group by group, as in the source. */
      readonly start: readonly string[];
    }
  | { readonly kind: 'numeric'; readonly unit: string; readonly numbers: readonly RenderedNumber[] }
  | { readonly kind: 'blanks'; readonly text: string; readonly words: readonly string[] }
  | { readonly kind: 'reflection'; readonly model: string; readonly criteria: readonly RenderedGroup[] };
