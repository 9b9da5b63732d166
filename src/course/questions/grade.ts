/** What an answer earned. */
export interface Grade {
  /** From 0 to 1. */
  readonly score: number;
  /** `partly` is the verdict of a question with several parts. */
  readonly verdict: 'right' | 'partly' | 'wrong';
}

/** The keys of a choice: those of the right options. */
export interface ChoiceKey {
  readonly right: readonly string[];
}

/** The verdict that belongs to a score. */
export function gradeOfScore(score: number): Grade {
  return { score, verdict: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong' };
}
