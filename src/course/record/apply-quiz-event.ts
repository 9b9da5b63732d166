import { attempted, givenIn, resultAfter, storedScore } from './attempted.ts';
import type { QuizAction, QuizFinished, QuizItemAnswered, QuizStarted } from './events.ts';
import { entry } from './record.ts';
import type { EpochDay, LearnerRecord, QuizRun } from './record.ts';

/**
 * The record after an event in a quiz. Practice, lessons and position stay as they are.
 *
 * Of two tabs that start the same quiz the last wins: what the other tab answers from then on counts only where the
 * item is in the run of the last. Events that fit no open run change nothing.
 */
export function applyQuizEvent(
  record: LearnerRecord,
  event: QuizAction & { readonly day: EpochDay },
): LearnerRecord {
  switch (event.kind) {
    case 'quizStarted':
      return start(record, event);
    case 'quizItemAnswered':
      return answer(record, event);
    case 'quizFinished':
      return finish(record, event);
  }
}

/** A draw of nothing is no run. */
function start(record: LearnerRecord, { quiz, seed, items }: QuizStarted): LearnerRecord {
  return items.length === 0
    ? record
    : withRun(record, quiz, { seed, items: [...new Set(items)], answers: {} });
}

function answer(record: LearnerRecord, event: QuizItemAnswered & { readonly day: EpochDay }): LearnerRecord {
  const { quiz, item } = event;
  const run = openRun(record, quiz);
  if (!run?.items.includes(item) || entry(run.answers, item) !== undefined) return record;
  const state = entry(record.items, item);
  const items = { ...record.items, [item]: { ...state, quiz: attempted(state?.quiz, event) } };
  return withRun({ ...record, items }, quiz, { ...run, answers: { ...run.answers, [item]: givenIn(event) } });
}

function finish(record: LearnerRecord, { quiz, score }: QuizFinished): LearnerRecord {
  const run = openRun(record, quiz);
  if (run === undefined || Object.keys(run.answers).length === 0) return record;
  const last = storedScore(score);
  const result = { ...resultAfter(entry(record.quizzes, quiz), last), last };
  const quizzes = { ...record.quizzes, [quiz]: result };
  return withRun({ ...record, quizzes }, quiz, { ...run, finished: true });
}

function openRun(record: LearnerRecord, quiz: string): QuizRun | undefined {
  const run = entry(record.runs, quiz);
  return run?.finished ? undefined : run;
}

function withRun(record: LearnerRecord, quiz: string, run: QuizRun): LearnerRecord {
  return { ...record, runs: { ...record.runs, [quiz]: run } };
}
