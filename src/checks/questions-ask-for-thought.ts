import { courseFilePath } from '../course/course-files.ts';
import { editionIn, lessonsOf } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import { isScored } from '../course/questions/grade.ts';
import type { Question } from '../course/questions/question.ts';
import { levels, type Level } from '../course/schemas/directives.ts';
import { topOf } from './places.ts';
import type { Checked } from './rule.ts';

/** With fewer questions a share says little. */
const enoughQuestions = 10;

/** What share of the questions asks for at least so much thought. */
const shares: readonly { readonly level: Level; readonly least: number }[] = [
  { level: 'understand', least: 0.5 },
  { level: 'apply', least: 0.3 },
];

/** Most questions ask for more than what was read (Crichton and Krishnamurthi 2024). */
export function questionsAskForThought({ course, broken }: Checked): readonly Finding[] {
  const origin = editionIn(course, course.settings.source);
  const questions = (origin ? lessonsOf(origin) : []).flatMap((lesson) =>
    lesson.questions.filter(({ type, pretest }) => isScored(type) && !pretest),
  );
  if (questions.length < enoughQuestions || broken.size > 0) return [];
  return shares.flatMap(({ level, least }) => {
    const share = questions.filter((question) => reaches(question, level)).length / questions.length;
    return share >= least ? [] : [tooFew(level, share, least)];
  });
}

function reaches({ level }: Question, least: Level): boolean {
  return level !== undefined && levels.indexOf(level) >= levels.indexOf(least);
}

function tooFew(level: Level, share: number, least: number): Finding {
  const [found, wanted] = [share, least].map((part) => String(Math.floor(part * 100)));
  return {
    rule: 'questions-ask-for-thought',
    severity: 'warning',
    place: topOf(courseFilePath),
    message: `${found ?? ''} per cent of the questions are of \`level=${level}\` or above, and ${wanted ?? ''} is the least`,
    advice: 'ask in more of them for a reason, a use or a decision, and say so with `level=`',
  };
}
