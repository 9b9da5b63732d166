/**
 * Words a minute for text that people learn from: below the 238 of silent reading for pleasure that
 * Brysbaert (2019, Journal of Memory and Language 109) found, since learners stop and think.
 */
const wordsPerMinute = 160;
const minutesPerQuestion = 1;
const minutesPerScenario = 2;
const minutesPerPlan = 1;

/** What there is to do in a lesson. */
interface Work {
  readonly questions: readonly unknown[];
  readonly scenarios: readonly unknown[];
  readonly plans: readonly unknown[];
}

/** Whole minutes that a lesson takes to read and work through, at least one. */
export function readingMinutes(words: number, { questions, scenarios, plans }: Work): number {
  const work =
    questions.length * minutesPerQuestion +
    scenarios.length * minutesPerScenario +
    plans.length * minutesPerPlan;
  return Math.max(1, Math.ceil(words / wordsPerMinute + work));
}
