import type { Finding } from '../findings.ts';
import { checkFeedback, checkLength } from './check-feedback.ts';
import { checkFeedbackTwice, checkTwice } from './check-twice.ts';
import type { ChoiceQuestion } from './question.ts';

/**
 * What makes the options of a choice valid, whatever the type that holds them.
 *
 * @param uncertain true when some answers could not be read as they were meant, so that what seems to be
 *   missing may well be there
 */
export function checkChoice(question: ChoiceQuestion, uncertain: boolean): readonly Finding[] {
  const { options } = question;
  return [
    ...(uncertain ? [] : [...checkRightOptions(question), ...checkNumberOfOptions(question)]),
    ...options.flatMap((option) =>
      uncertain ? checkLength(option) : checkFeedback(option, 'the answer', explain),
    ),
    ...checkTwice(options, 'the answer'),
    ...checkFeedbackTwice(options),
  ];
}

const explain = 'add a line `  > …` under it that says why the answer tempts, or why it is right';

function checkRightOptions({ type, options, place, id }: ChoiceQuestion): readonly Finding[] {
  const right = options.filter((option) => option.right);
  if (right.length === 0) return [error('right-answer', place, ...noneRight(type, id))];
  if (type === 'single' && right.length > 1) {
    const second = right[1] ?? { place };
    const message = `a question of \`type=single\` has ${String(right.length)} right answers`;
    return [error('right-answer', second.place, message, 'keep one `[x]`, or write `type=multiple`')];
  }
  if (right.length < 2 || right.length < options.length) return [];
  return [{ ...error('right-answer', place, ...allRight(type, id)), severity: 'warning' }];
}

/** Whoever marks everything is right without a thought; the question works all the same. */
function allRight(type: ChoiceQuestion['type'], id: string): readonly [string, string] {
  return type === 'spot'
    ? [`every part of the question \`${id}\` is wrong`, 'leave in a part that is as it should be: `- [ ] …`']
    : [`every answer of the question \`${id}\` is right`, 'add one that tempts and is wrong: `- [ ] …`'];
}

function noneRight(type: ChoiceQuestion['type'], id: string): readonly [string, string] {
  return type === 'spot'
    ? [`the question \`${id}\` has no part that is wrong`, 'mark the part to be found with `[x]`']
    : [`the question \`${id}\` has no right answer`, 'mark at least one with `[x]`'];
}

function checkNumberOfOptions({ options, place }: ChoiceQuestion): readonly Finding[] {
  if (options.length >= 2 && options.length <= 10) return [];
  const message = `the question has ${String(options.length)} ${options.length === 1 ? 'answer' : 'answers'}`;
  return [error('number-of-answers', place, message, 'offer three or four, at least two and at most ten')];
}

function error(rule: string, place: Finding['place'], message: string, advice: string): Finding {
  return { rule, severity: 'error', place, message, advice };
}
