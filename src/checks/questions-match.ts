import type { Finding } from '../course/findings.ts';
import { answerKeyOf, partKeysOf } from '../course/questions/answer-key.ts';
import type { AcceptedNumbers } from '../course/questions/grade.ts';
import type { ClassifyQuestion, Question } from '../course/questions/question.ts';
import { compareIds, twins } from './compare-ids.ts';
import type { Checked } from './rule.ts';
import { otherAttributes } from './structure/question-attributes.ts';
import { translatedBlocks, translatedLessons } from './translations.ts';

/**
 * A lesson has the same objectives and questions in every language, with the same options right, the same level and as
 * much help: an answer given in one language counts in all.
 */
export function questionsMatch(checked: Checked): readonly Finding[] {
  return [
    ...translatedLessons(checked).flatMap(({ original, translated }) =>
      compareIds(rule, 'objective', original.objectives, translated.objectives, translated),
    ),
    ...translatedBlocks(checked).flatMap(({ original, translated }) => [
      ...compareIds(rule, 'question', original.questions, translated.questions, translated),
      ...twins(original.questions, translated.questions).flatMap(([one, other]) =>
        compareQuestions(one, other),
      ),
    ]),
  ];
}

const rule = 'questions-match';

function compareQuestions(original: Question, translated: Question): readonly Finding[] {
  const answers = otherAnswers(original, translated);
  const found = (difference: string, advice: string): Finding => ({
    rule,
    severity: 'error',
    place: translated.place,
    message: `the question \`${translated.id}\` ${difference} in the source language`,
    advice,
    related: original.place,
  });
  return [
    ...(answers === undefined
      ? []
      : [found(answers, 'write the same answers in the same order in every language')]),
    // Of a question of another family nothing is the same.
    ...(isOneFamily(original, translated) ? otherAttributes(original, translated) : []).map((difference) =>
      found(difference, 'write the same in every language'),
    ),
  ];
}

/** The first difference says enough: the others usually follow from it. */
function otherAnswers(original: Question, translated: Question): string | undefined {
  const { type } = translated;
  const otherType = type === original.type ? undefined : `is \`type=${type}\`, and \`type=${original.type}\``;
  return (isOneFamily(original, translated) ? otherParts(original, translated) : undefined) ?? otherType;
}

/** Of two choices the options say more than the type: their number of right ones decides about it. */
function isOneFamily(original: Question, translated: Question): boolean {
  return original.type === translated.type || (isChoice(original) && isChoice(translated));
}

function isChoice({ type }: Question): boolean {
  return type === 'single' || type === 'multiple' || type === 'spot';
}

function otherParts(original: Question, translated: Question): string | undefined {
  const [here, there] = [partKeysOf(translated).length, partKeysOf(original).length];
  if (here !== there) return `has ${String(here)} ${names[translated.type]}, and ${String(there)}`;
  const [rightHere, rightThere] = [rightOf(translated), rightOf(original)];
  if (rightHere === rightThere) return undefined;
  if (translated.type === 'classify') return `has ${rightHere} in its groups, and ${rightThere}`;
  return `has ${rightHere} right, and ${rightThere}`;
}

const names: Readonly<Record<Question['type'], string>> = {
  single: 'answers',
  multiple: 'answers',
  spot: 'answers',
  order: 'steps',
  match: 'pairs',
  classify: 'items',
  numeric: 'numbers',
  blanks: 'gaps',
  reflection: 'criteria',
};

/** What is right, as far as it must be the same in every language: keys and numbers, not words. */
function rightOf(question: Question): string {
  const key = answerKeyOf(question);
  if (question.type === 'classify') return `${sizesOf(question).join(' and ')} items`;
  if (key.type === 'numeric') return `the number ${key.accepted.map(writeRange).join(' or ')}`;
  return 'right' in key ? `answer ${key.right.join(' and ')}` : '';
}

/** How many items each group has: they follow each other, so this says where each belongs. */
function sizesOf({ groups, items }: ClassifyQuestion): readonly number[] {
  return groups.map(({ key }) => items.filter(({ group }) => group === key).length);
}

function writeRange({ value, tolerance }: AcceptedNumbers['accepted'][number]): string {
  return tolerance === 0 ? String(value) : `${String(value)} ± ${String(tolerance)}`;
}
