import { lessonsOf } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import { rightKeys, type ChoiceQuestion, type Question } from '../course/questions/question.ts';
import type { Checked } from './rule.ts';

const enoughQuestions = 5;
const mostLongest = 0.4;
const mostInOnePlace = 0.6;

/** Over a module and over the course, the right answer is known neither by its length nor by its place. */
export function rightAnswersDoNotShow({ course, broken }: Checked): readonly Finding[] {
  return course.editions.flatMap((edition) => {
    const banks = edition.modules.map(({ id, lessons }) => ({ what: `of the module \`${id}\``, lessons }));
    const all = edition.modules.length > 1 ? [{ what: 'of the course', lessons: lessonsOf(edition) }] : [];
    return [...banks, ...all].flatMap(({ what, lessons }) =>
      lessons.some(({ file, incomplete }) => incomplete || broken.has(file))
        ? []
        : checkBank(
            what,
            lessons.flatMap(({ questions }) => questions.filter(hasOneRight)),
          ),
    );
  });
}

/** Only one right option can be found out. The parts of a message stand where they stand, whatever their length. */
function hasOneRight(question: Question): question is ChoiceQuestion {
  return (question.type === 'single' || question.type === 'spot') && rightKeys(question.options).length === 1;
}

function checkBank(what: string, questions: readonly ChoiceQuestion[]): readonly Finding[] {
  return [...checkLengths(what, questions), ...checkPlaces(what, questions)];
}

function checkLengths(what: string, questions: readonly ChoiceQuestion[]): readonly Finding[] {
  const choices = questions.filter(({ type }) => type === 'single');
  const shown = choices.filter(rightIsLongest);
  const [first] = shown;
  if (!first || choices.length < enoughQuestions || shown.length / choices.length <= mostLongest) return [];
  const message = `the right answer is the longest in ${countOf(shown, choices)} questions ${what}`;
  return [finding(first, message, `shorten it in some, or lengthen another answer: ${idsOf(shown)}`)];
}

function rightIsLongest({ options }: ChoiceQuestion): boolean {
  const right = options.find((option) => option.right)?.text.length ?? 0;
  return options.every((option) => option.right || option.text.length < right);
}

function checkPlaces(what: string, questions: readonly ChoiceQuestion[]): readonly Finding[] {
  if (questions.length < enoughQuestions) return [];
  const letters = [...new Set(questions.flatMap(rightPlace))];
  return letters.flatMap((letter) => {
    const here = questions.filter((question) => rightPlace(question).includes(letter));
    const [first] = here;
    if (!first || here.length / questions.length <= mostInOnePlace) return [];
    const message = `the right answer stands in place ${letter} in ${countOf(here, questions)} questions ${what}`;
    return [finding(first, message, 'write it in other places, the same in every language')];
  });
}

function rightPlace({ options }: ChoiceQuestion): readonly string[] {
  return rightKeys(options);
}

function countOf(some: readonly unknown[], all: readonly unknown[]): string {
  return `${String(some.length)} of ${String(all.length)}`;
}

function idsOf(questions: readonly ChoiceQuestion[]): string {
  return questions.map(({ id }) => id).join(', ');
}

function finding({ place }: ChoiceQuestion, message: string, advice: string): Finding {
  return { rule: 'right-answers-do-not-show', severity: 'warning', place, message, advice };
}
