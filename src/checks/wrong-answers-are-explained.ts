import type { Finding } from '../course/findings.ts';
import { optionsOf } from '../course/questions/question.ts';
import type { Checked } from './rule.ts';

/** Fewer signs than this say that an answer is wrong, hardly why it tempts. */
const enough = 30;

/** The feedback of a wrong answer says why it tempts and what speaks against it. */
export function wrongAnswersAreExplained({ pages, broken }: Checked): readonly Finding[] {
  const wrong = pages.flatMap((page) =>
    page.kind === 'lesson' && !broken.has(page.file)
      ? page.questions.flatMap((question) => optionsOf(question).filter(({ right }) => !right))
      : [],
  );
  return wrong
    .filter(({ feedback }) => feedback.split(/\s+/).length >= 3 && feedback.length < enough)
    .map(({ feedback, place }) => ({
      rule: 'wrong-answers-are-explained',
      severity: 'hint',
      place,
      message: `the feedback \`${feedback}\` is very short`,
      advice: 'say why the answer tempts, and what speaks against it',
    }));
}
