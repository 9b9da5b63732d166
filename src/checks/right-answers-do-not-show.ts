import { lessonsOf, type Edition } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { rightKeys, type ChoiceQuestion, type Question } from '../course/questions/question.ts';
import { isWhole } from './lessons-of.ts';
import type { Checked } from './rule.ts';
import { courseLimits, moduleLimits, tellingLengths } from './structure/telling-lengths.ts';

const enoughQuestions = 5;
const mostInOnePlace = 0.6;

/**
 * The right answer is known neither by its place nor by its length, over a module and over the course. It is not known
 * by never being the longest or mostly being the shortest either.
 */
export function rightAnswersDoNotShow({ course, broken }: Checked): readonly Finding[] {
  return course.editions.flatMap((edition) =>
    banksOf(edition)
      .filter(({ lessons }) => lessons.every((lesson) => isWhole(lesson, broken)))
      .flatMap(checkBank),
  );
}

/** Lessons whose questions are asked together: those of a module, and all. */
interface Bank {
  readonly what: string;
  readonly lessons: readonly Lesson[];
  readonly isCourse: boolean;
}

function banksOf(edition: Edition): readonly Bank[] {
  const modules = edition.modules.map(({ id, lessons }) => ({
    what: `of the module \`${id}\``,
    lessons,
    isCourse: false,
  }));
  return modules.length > 1
    ? [...modules, { what: 'of the course', lessons: lessonsOf(edition), isCourse: true }]
    : modules;
}

function checkBank({ what, lessons, isCourse }: Bank): readonly Finding[] {
  const questions = lessons.flatMap((lesson) => lesson.questions.filter(hasOneRight));
  // The parts of a message have the lengths that they have.
  const singles = questions.filter(({ type }) => type === 'single');
  const lengths = isCourse
    ? tellingLengths(
        singles.filter(({ pretest }) => !pretest),
        courseLimits,
      )
    : tellingLengths(singles, moduleLimits);
  return [
    ...lengths.map(({ first, message, advice }) => finding(first, `${message} ${what}`, advice)),
    ...checkPlaces(what, questions),
  ];
}

/** Only one right option can be found out. */
function hasOneRight(question: Question): question is ChoiceQuestion {
  return (question.type === 'single' || question.type === 'spot') && rightKeys(question.options).length === 1;
}

function checkPlaces(what: string, questions: readonly ChoiceQuestion[]): readonly Finding[] {
  if (questions.length < enoughQuestions) return [];
  const letters = [...new Set(questions.flatMap(rightPlace))];
  return letters.flatMap((letter) => {
    const here = questions.filter((question) => rightPlace(question).includes(letter));
    const [first] = here;
    if (!first || here.length / questions.length <= mostInOnePlace) return [];
    const message = `the right answer stands in place ${letter} in ${String(here.length)} of ${String(questions.length)} questions ${what}`;
    return [finding(first, message, 'write it in other places, the same in every language')];
  });
}

function rightPlace({ options }: ChoiceQuestion): readonly string[] {
  return rightKeys(options);
}

function finding({ place }: ChoiceQuestion, message: string, advice: string): Finding {
  return { rule: 'right-answers-do-not-show', severity: 'warning', place, message, advice };
}
