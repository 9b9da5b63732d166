import type { Finding } from '../findings.ts';
import type { ChoiceQuestion, Option } from './question.ts';

/**
 * What makes the options of a choice valid, whatever the type that holds them.
 *
 * @param uncertain true when some answers could not be read as they were meant, so that what seems to be
 *   missing may well be there
 */
export function checkChoice(question: ChoiceQuestion, uncertain: boolean): readonly Finding[] {
  return [
    ...(uncertain ? [] : [...checkRightOptions(question), ...checkNumberOfOptions(question)]),
    ...question.options.flatMap((option) => checkFeedback(option, uncertain)),
    ...checkIdentical(question.options),
  ];
}

function checkRightOptions({ type, options, place, id }: ChoiceQuestion): readonly Finding[] {
  const right = options.filter((option) => option.right);
  if (right.length === 0) {
    return [
      error(
        'right-answer',
        place,
        `the question \`${id}\` has no right answer`,
        'mark at least one with `[x]`',
      ),
    ];
  }
  if (type === 'single' && right.length > 1) {
    const second = right[1] ?? { place };
    const advice = 'keep one `[x]`, or write `type=multiple`';
    return [
      error(
        'right-answer',
        second.place,
        `a question of \`type=single\` has ${String(right.length)} right answers`,
        advice,
      ),
    ];
  }
  return [];
}

function checkNumberOfOptions({ options, place }: ChoiceQuestion): readonly Finding[] {
  if (options.length >= 2 && options.length <= 10) return [];
  const message = `the question has ${String(options.length)} ${options.length === 1 ? 'answer' : 'answers'}`;
  return [error('number-of-answers', place, message, 'offer three or four, at least two and at most ten')];
}

function checkFeedback({ feedback, place, text }: Option, uncertain: boolean): readonly Finding[] {
  if (feedback === '') {
    if (uncertain) return [];
    const advice = 'add a line `  > …` under it that says why the answer tempts, or why it is right';
    return [error('feedback', place, `the answer \`${shorten(text)}\` has no feedback`, advice)];
  }
  if (feedback.split(/\s+/).length >= 3) return [];
  return [
    error(
      'feedback',
      place,
      `the feedback \`${feedback}\` is under three words`,
      'say why, not only whether',
    ),
  ];
}

function checkIdentical(options: readonly Option[]): readonly Finding[] {
  return options.flatMap((option, index) => {
    const first = options.slice(0, index).find(({ text }) => normalise(text) === normalise(option.text));
    if (!first || option.text === '') return [];
    const found = error(
      'identical-answers',
      option.place,
      `the answer \`${shorten(option.text)}\` stands twice`,
      'change one of them',
    );
    return [{ ...found, related: first.place }];
  });
}

function error(rule: string, place: Finding['place'], message: string, advice: string): Finding {
  return { rule, severity: 'error', place, message, advice };
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
