import { entry } from './record.ts';
import type { LearnerRecord, QuizResult, QuizRun } from './record.ts';

/** How far a run of a quiz is. */
export interface QuizProgress extends QuizRun {
  /** Place of the first unanswered item in `items`; their number when all are answered and the run can be finished. */
  readonly index: number;
}

/**
 * The latest run of a quiz, open or finished; nothing before the first.
 *
 * `bank` holds the ids that can be shown now. Items an author has taken away since the start drop out of the run, with
 * their answers; without any left there is no run. Items added since are drawn in the next run.
 */
export function quizProgress(
  record: LearnerRecord,
  quiz: string,
  bank?: ReadonlySet<string>,
): QuizProgress | undefined {
  const run = entry(record.runs, quiz);
  const items = run?.items.filter((item) => bank?.has(item) ?? true) ?? [];
  if (run === undefined || items.length === 0) return undefined;
  const answered = items.map((item) => [item, entry(run.answers, item)] as const);
  const answers = Object.fromEntries(answered.flatMap(([item, given]) => (given ? [[item, given]] : [])));
  const open = answered.findIndex(([, given]) => given === undefined);
  return { ...run, items, answers, index: open < 0 ? items.length : open };
}

/** The first, best and last score of the finished runs of a quiz; nothing before the first is finished. */
export function quizResult(record: LearnerRecord, quiz: string): QuizResult | undefined {
  return entry(record.quizzes, quiz);
}
