import type { Finding } from '../course/findings.ts';
import { optionsOf } from '../course/questions/question.ts';
import { isCatchAll } from './language/catch-all.ts';
import type { Checked } from './rule.ts';

/**
 * No answer is "all of the above": it rewards those who recognise two answers, and shuffled options have no
 * "above" (Haladyna, Downing and Rodriguez 2002, guidelines 24 and 25). The parts of a message to `spot` are no answers.
 */
export function answersHaveNoCatchAll({ pages }: Checked): readonly Finding[] {
  const questions = pages.flatMap((page) => (page.kind === 'lesson' ? page.questions : []));
  const options = questions.filter(({ type }) => type !== 'spot').flatMap(optionsOf);
  return options
    .filter(({ text }) => isCatchAll(text))
    .map(({ text, place }) => ({
      rule: 'answers-have-no-catch-all',
      severity: 'warning',
      place,
      message: `the answer \`${text}\` points at the other answers, and their order changes`,
      advice: 'write an answer that stands on its own',
    }));
}
