import type { ItemAnswered, QuizItemAnswered } from './events.ts';
import type { Attempts, EpochDay, GivenAnswer, Result, Score } from './record.ts';

/** The attempts after one more, in a lesson or in a quiz. */
export function attempted(
  before: Attempts | undefined,
  event: (ItemAnswered | QuizItemAnswered) & { readonly day: EpochDay },
): Attempts {
  const last = givenIn(event);
  return { ...resultAfter(before, last.score), day: event.day, last };
}

/** What the record keeps of an answer. */
export function givenIn({ answer, fingerprint, score }: ItemAnswered | QuizItemAnswered): GivenAnswer {
  return { answer, fingerprint, score: storedScore(score) };
}

/** The result after one more attempt of this score. */
export function resultAfter(before: Result | undefined, score: Score): Result {
  return {
    count: (before?.count ?? 0) + 1,
    first: before?.first ?? score,
    best: Math.max(before?.best ?? 0, score),
  };
}

/** Three decimals, rounded down: a third must not take eighteen characters, nor almost right become right. */
export function storedScore(score: Score): Score {
  return Math.floor(Math.min(1, Math.max(0, score)) * 1000 + 1e-9) / 1000;
}
