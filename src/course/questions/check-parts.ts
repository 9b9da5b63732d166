import type { Finding } from '../findings.ts';
import { checkLength } from './check-feedback.ts';
import { checkTwice, type Part } from './check-twice.ts';
import type { MatchRow } from './match/read.ts';
import { checkNumbers } from './numeric/check.ts';
import type { Question } from './question.ts';
import { checkModel } from './reflection/check.ts';

/**
 * What makes a question valid that is not a choice: enough parts, none twice, a right answer, a model.
 *
 * @param uncertain true when some answers could not be read as they were meant, so that what seems to be
 *   missing may well be there
 */
export function checkParts(question: Question, uncertain: boolean): readonly Finding[] {
  return [...(uncertain ? [] : checkWhole(question)), ...checkEach(question)];
}

/** What the question must have. */
function checkWhole(question: Question): readonly Finding[] {
  switch (question.type) {
    case 'order':
      return checkCount(question, question.items, 'step', 3);
    case 'match':
      return checkCount(question, question.rows, 'pair', 3);
    case 'classify':
      return [
        ...checkCount(question, question.groups, 'group', 2),
        ...checkCount(question, question.items, 'item', 3),
      ];
    case 'numeric':
      return checkNumbers(question);
    case 'blanks':
      return checkCount(question, question.fields, 'gap', 1);
    case 'reflection':
      return [...checkCount(question, question.criteria, 'criterion', 0), ...checkModel(question)];
    default:
      return [];
  }
}

/** What may be wrong with a part, whether or not the others could be read. */
function checkEach(question: Question): readonly Finding[] {
  switch (question.type) {
    case 'order':
      return [...question.items.flatMap(checkLength), ...checkTwice(question.items, 'the step')];
    case 'match':
      return checkPartners(question.rows);
    case 'classify':
      return [
        ...question.items.flatMap(checkLength),
        ...checkTwice(question.groups, 'the group'),
        ...checkTwice(question.items, 'the item'),
      ];
    case 'reflection':
      return checkTwice(question.criteria, 'the criterion');
    default:
      return [];
  }
}

const most = 10;

function checkCount(
  { place }: Question,
  parts: readonly unknown[],
  what: string,
  least: number,
): readonly Finding[] {
  if (parts.length >= least && parts.length <= most) return [];
  const several = what === 'criterion' ? 'criteria' : `${what}s`;
  const message = `the question has ${String(parts.length)} ${parts.length === 1 ? what : several}`;
  const advice = `write at least ${String(least)} and at most ${String(most)}`;
  return [{ rule: 'number-of-answers', severity: 'error', place, message, advice }];
}

/** Two equal partners could not be told apart; a row that stands twice is said once. */
function checkPartners(rows: readonly MatchRow[]): readonly Finding[] {
  const column = (side: 'left' | 'right'): readonly Part[] =>
    rows.map((row) => ({ text: row[side], place: row.place }));
  const left = checkTwice(column('left'), 'the cell');
  const said = new Set(left.map(({ place }) => place.line));
  const right = checkTwice(column('right'), 'the cell').filter(({ place }) => !said.has(place.line));
  return [...left, ...right];
}
