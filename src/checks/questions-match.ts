import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { answerKeyOf, partCountOf } from '../course/questions/answer-key.ts';
import type { Question } from '../course/questions/question.ts';
import type { Checked } from './rule.ts';
import { compareIds, translationsOf } from './translations.ts';

/**
 * A lesson has the same objectives and questions in every language, with the same options right: an answer
 * given in one language counts in all.
 */
export function questionsMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    original.kind === 'lesson' && translated.kind === 'lesson' ? compareLessons(original, translated) : [],
  );
}

const rule = 'questions-match';

function compareLessons(original: Lesson, translated: Lesson): readonly Finding[] {
  const both = translated.questions.flatMap((question) => {
    const twin = original.questions.find(({ id }) => id === question.id);
    return twin ? compareQuestions(twin, question) : [];
  });
  return [
    ...compareIds(rule, 'objective', original.objectives, translated.objectives, translated),
    ...compareIds(rule, 'question', original.questions, translated.questions, translated),
    ...both,
  ];
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
  const [here, there] = [partCountOf(translated), partCountOf(original)];
  if (here !== there) return `has ${String(here)} answers, and ${String(there)} in the source language`;
  const [rightHere, rightThere] = [rightOf(translated), rightOf(original)];
  if (rightHere !== rightThere) return `has ${rightHere}, and ${rightThere} in the source language`;
  if (original.type !== translated.type) {
    return `is \`type=${translated.type}\`, and \`type=${original.type}\` in the source language`;
  }
  return undefined;
}

/** What is right, as far as it must be the same in every language: keys and numbers, not words. */
function rightOf(question: Question): string {
  const key = answerKeyOf(question);
  if (key.type === 'numeric')
    return `the number ${key.accepted.map(({ value }) => String(value)).join(' or ')} right`;
  return 'right' in key ? `${keys(key.right)} right` : '';
}

function keys(letters: readonly string[]): string {
  return `answer ${letters.join(' and ')}`;
}
