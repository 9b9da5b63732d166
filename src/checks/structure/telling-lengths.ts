import type { ChoiceQuestion } from '../../course/questions/question.ts';

/** In what share of some questions the right answer may stand out by its length. */
export interface LengthLimits {
  /** With fewer questions a share says little. */
  readonly enough: number;
  readonly longest: { readonly least: number; readonly most: number };
  readonly shortest: { readonly most: number };
}

/** A module has few questions: nothing follows when the right answer is never the longest. */
export const moduleLimits: LengthLimits = {
  enough: 5,
  longest: { least: 0, most: 0.4 },
  shortest: { most: 0.6 },
};

export const courseLimits: LengthLimits = {
  enough: 20,
  longest: { least: 0.15, most: 0.4 },
  shortest: { most: 0.45 },
};

/** A length that gives right answers away. */
export interface TellingLength {
  /** The first question to look at. */
  readonly first: ChoiceQuestion;
  readonly message: string;
  readonly advice: string;
}

/** The lengths that give right answers away: one that mostly is right, and one that never is. */
export function tellingLengths(
  questions: readonly ChoiceQuestion[],
  { enough, longest, shortest }: LengthLimits,
): readonly TellingLength[] {
  if (questions.length < enough) return [];
  const [long, short] = [questions.filter(rightIsLongest), questions.filter(rightIsShortest)];
  const tell = (
    is: string,
    shown: readonly ChoiceQuestion[],
    [first]: readonly ChoiceQuestion[],
    advice: string,
  ): readonly TellingLength[] => {
    const message = `the right answer is ${is} ${String(shown.length)} of ${String(questions.length)} questions`;
    return first ? [{ first, message, advice }] : [];
  };
  return [
    ...(long.length > longest.most * questions.length
      ? tell('the longest in', long, long, `shorten it in some, or lengthen another answer: ${idsOf(long)}`)
      : []),
    ...(long.length < longest.least * questions.length
      ? tell(
          'the longest in only',
          long,
          questions.filter((question) => !rightIsLongest(question)),
          advised,
        )
      : []),
    ...(short.length > shortest.most * questions.length
      ? tell(
          'the shortest in',
          short,
          short,
          `lengthen it in some, or shorten another answer: ${idsOf(short)}`,
        )
      : []),
  ];
}

const advised =
  'lengthen it in some, or shorten another answer: never the longest helps a guesser as much as mostly the longest';

function rightIsLongest(question: ChoiceQuestion): boolean {
  const { right, others } = lengthsOf(question);
  return others.every((length) => length < right);
}

function rightIsShortest(question: ChoiceQuestion): boolean {
  const { right, others } = lengthsOf(question);
  return others.every((length) => length > right);
}

/** Of a question with one right answer. */
function lengthsOf({ options }: ChoiceQuestion): {
  readonly right: number;
  readonly others: readonly number[];
} {
  return {
    right: options.find(({ right }) => right)?.text.length ?? 0,
    others: options.filter(({ right }) => !right).map(({ text }) => text.length),
  };
}

function idsOf(questions: readonly ChoiceQuestion[]): string {
  return questions.map(({ id }) => id).join(', ');
}
