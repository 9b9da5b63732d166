import type { Finding } from '../course/findings.ts';
import type { ChoiceQuestion, Option } from '../course/questions/question.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** How much longer than the one in the middle an answer may be. */
const mostRatio = 1.6;

/** Below this a word more makes the ratio. */
const shortAnswer = 25;

/** The answers of a choice are about equally long: one that stands out looks right, or too detailed to be wrong. */
export function answersAreAlikeInLength(checked: Checked): readonly Finding[] {
  return wholeLessons(checked)
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.type === 'single' || question.type === 'multiple' ? checkQuestion(question) : [],
    );
}

function checkQuestion({ id, options }: ChoiceQuestion): readonly Finding[] {
  const longest = options.toSorted((a, b) => b.text.length - a.text.length)[0];
  const middle = median(options);
  if (!longest || longest.text.length <= Math.max(shortAnswer, mostRatio * middle)) return [];
  return [
    {
      rule: 'answers-are-alike-in-length',
      severity: 'hint',
      place: longest.place,
      message: `the answer is much longer than the others of \`${id}\` (${String(longest.text.length)} signs, and ${String(Math.round(middle))} in the middle)`,
      advice: 'shorten it, or say more in the others',
    },
  ];
}

function median(options: readonly Option[]): number {
  const lengths = options.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const half = Math.floor(lengths.length / 2);
  const [low = 0, high = 0] = [lengths[half - (lengths.length % 2 === 0 ? 1 : 0)], lengths[half]];
  return (low + high) / 2;
}
