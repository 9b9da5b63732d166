import { gradeOfScore } from '../../course/questions/grade.ts';
import type { QuizProgress } from '../../course/record/quiz.ts';
import { entry } from '../../course/record/record.ts';
import { verdictPart } from '../questions/question-parts.ts';
import type { Bank } from './bank.ts';

/** What the page has ready for a review. */
export interface ReviewPieces {
  /** A row that opens, without its question. */
  readonly row: Element | undefined;
  /** `Question {number} of {total}`. */
  readonly place: string;
}

/** Rows that may be open from the start: more would bury those that follow. */
const mostOpen = 4;

/** A row for each question of a run: its verdict, and in it the question with the answer. A few that were not right are open. */
export function reviewRows(run: QuizProgress, bank: Bank, { row, place }: ReviewPieces): readonly Node[] {
  const scores = run.items.map((item) => entry(run.answers, item)?.score ?? 0);
  const opens = scores.filter((score) => score < 1).length <= mostOpen;
  return run.items.flatMap((item, index) => {
    const question = bank.get(item);
    const copy = row?.cloneNode(true);
    if (!question || !(copy instanceof Element)) return [];
    const words = place.replace('{number}', String(index + 1)).replace('{total}', String(run.items.length));
    const score = scores[index] ?? 0;
    fillRow(copy, question, words, score);
    copy.querySelector('details')?.toggleAttribute('open', opens && score < 1);
    return [copy];
  });
}

function fillRow(row: Element, question: HTMLElement, place: string, score: number): void {
  const { verdict } = gradeOfScore(score);
  const mark = verdictPart(verdict);
  const details = row.querySelector('details');
  if (mark) details?.querySelector('summary')?.prepend(mark);
  fill(row, '.tp-quiz-row__place', place);
  fill(row, '.tp-quiz-row__prompt', question.querySelector('.tp-quiz-question__prompt')?.textContent ?? '');
  details?.append(question);
}

function fill(row: Element, selector: string, text: string): void {
  const part = row.querySelector(selector);
  if (part) part.textContent = text.replace(/\s+/g, ' ').trim();
}
