/**
 * Words a minute for text that people learn from: below the 238 of silent reading for pleasure that
 * Brysbaert (2019, Journal of Memory and Language 109) found, since learners stop and think.
 */
const wordsPerMinute = 160;
const minutesPerQuestion = 1;

/** Whole minutes that a lesson takes to read and answer, at least one. */
export function readingMinutes(words: number, questions: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute + questions * minutesPerQuestion));
}
