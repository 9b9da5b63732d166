import type { Finding } from '../course/findings.ts';
import type { Lesson, TrainersPage } from '../course/pages/page.ts';
import { answerKeyOf, partKeysOf } from '../course/questions/answer-key.ts';
import type { AcceptedNumbers } from '../course/questions/grade.ts';
import type { ClassifyQuestion, Question } from '../course/questions/question.ts';
import type { Checked } from './rule.ts';
import { compareIds, translationsOf } from './translations.ts';

/**
 * A lesson has the same objectives and questions in every language, with the same options right: an answer
 * given in one language counts in all.
 */
export function questionsMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) => {
    if (original.kind === 'lesson' && translated.kind === 'lesson')
      return [...compareObjectives(original, translated), ...compareAll(original, translated)];
    return original.kind === 'trainers' && translated.kind === 'trainers'
      ? compareAll(original, translated)
      : [];
  });
}

const rule = 'questions-match';

function compareObjectives(original: Lesson, translated: Lesson): readonly Finding[] {
  return compareIds(rule, 'objective', original.objectives, translated.objectives, translated);
}

function compareAll<Asking extends Lesson | TrainersPage>(
  original: Asking,
  translated: Asking,
): readonly Finding[] {
  const both = translated.questions.flatMap((question) => {
    const twin = original.questions.find(({ id }) => id === question.id);
    return twin ? compareQuestions(twin, question) : [];
  });
  return [...compareIds(rule, 'question', original.questions, translated.questions, translated), ...both];
}

/** The first difference says enough: the others usually follow from it. */
function compareQuestions(original: Question, translated: Question): readonly Finding[] {
  const message = difference(original, translated);
  if (message === undefined) return [];
  return [
    {
      rule,
      severity: 'error',
      place: translated.place,
      message: `the question \`${translated.id}\` ${message}`,
      advice: 'write the same answers in the same order in every language',
      related: original.place,
    },
  ];
}

function difference(original: Question, translated: Question): string | undefined {
  const { type } = translated;
  const otherType = type === original.type ? undefined : `is \`type=${type}\`, and \`type=${original.type}\``;
  // Of two choices the options say more: their number of right ones decides about the type.
  const sameFamily = otherType === undefined || (isChoice(original) && isChoice(translated));
  const first = (sameFamily ? otherParts(original, translated) : undefined) ?? otherType;
  return first === undefined ? undefined : `${first} in the source language`;
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
