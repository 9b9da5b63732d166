import type { Finding, Place } from '../../findings.ts';
import { checkFeedback } from '../check-feedback.ts';
import { checkFeedbackTwice } from '../check-twice.ts';
import type { NumericQuestion } from '../question.ts';
import { gradeNumeric } from './grade.ts';
import type { NumericAnswer } from './read.ts';

/** A right number, a feedback for each, and none that is another one. */
export function checkNumbers({ answers, place }: NumericQuestion): readonly Finding[] {
  const explain = 'add a line `  > …` under it that says how one gets there';
  return [
    ...(answers.some(({ right }) => right) ? [] : [withoutRight(place)]),
    ...answers.flatMap((answer) => checkFeedback(answer, 'the number', explain)),
    ...checkFeedbackTwice(answers),
    ...answers.flatMap((answer, index) => findOverlap(answer, answers.slice(0, index))),
  ];
}

function withoutRight(place: Place): Finding {
  const message = 'the question has no right number';
  return {
    rule: 'right-answer',
    severity: 'error',
    place,
    message,
    advice: 'mark it with `[x]`: `- [x] 30`',
  };
}

/** Whoever typed the number would be told two things. */
function findOverlap(answer: NumericAnswer, earlier: readonly NumericAnswer[]): readonly Finding[] {
  const first = earlier.find((other) => isIn(answer, other) || isIn(other, answer));
  if (!first) return [];
  return [
    {
      rule: 'identical-answers',
      severity: 'error',
      place: answer.place,
      message: `the numbers \`${first.text}\` and \`${answer.text}\` overlap`,
      advice: 'change one of them, or make the tolerance smaller',
      related: first.place,
    },
  ];
}

function isIn({ value }: NumericAnswer, range: NumericAnswer): boolean {
  return gradeNumeric({ accepted: [range] }, { kind: 'numbers', numbers: [value] }).score === 1;
}
