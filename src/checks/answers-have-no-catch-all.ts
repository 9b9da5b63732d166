import type { Finding } from '../course/findings.ts';
import { optionsOf } from '../course/questions/question.ts';
import type { Checked } from './rule.ts';

/**
 * No answer is "all of the above": it rewards those who recognise two answers, and shuffled options have no
 * "above" (Haladyna, Downing and Rodriguez 2002, guidelines 24 and 25).
 */
export function answersHaveNoCatchAll({ pages }: Checked): readonly Finding[] {
  const options = pages.flatMap((page) => (page.kind === 'lesson' ? page.questions.flatMap(optionsOf) : []));
  return options
    .filter(({ text }) => catchAll.test(withoutVowelMarks(text)))
    .map(({ text, place }) => ({
      rule: 'answers-have-no-catch-all',
      severity: 'warning',
      place,
      message: `the answer \`${text}\` points at the other answers, and their order changes`,
      advice: 'write an answer that stands on its own',
    }));
}

const catchAll = new RegExp(
  [
    String.raw`\b(?:all|none|both|neither|any) of (?:the (?:above|other answers)|these answers)\b`,
    String.raw`\b(?:alle|ingen|begge) (?:af )?(?:de )?oven(?:stående|nævnte)\b`,
    String.raw`\b(?:alla|inga|ingen|inget|båda|samtliga) (?:av )?(?:de )?ovan(?:stående|nämnda)`,
    String.raw`(?:جميع|كل|شيء|أي|أيا|واحد) (?:ما|مما) (?:سبق|ذكر|ورد)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Arabic may be written with its short vowels. */
function withoutVowelMarks(text: string): string {
  return text.replace(/[\u064B-\u0652]/g, '');
}
