import type { ChoiceQuestion } from '../../course/questions/question.ts';

const ofAnswers = {
  right: { icon: 'right', word: 'course.question.right' },
  wrong: { icon: 'wrong', word: 'course.question.wrong' },
} as const;

/** What is to be marked in a message is no right answer but a fault, and the rest of it is in order. */
const ofMessages = {
  right: { icon: 'caution', word: 'course.question.fault' },
  wrong: { icon: 'minus', word: 'course.question.noFault' },
} as const;

type OptionVerdict = (typeof ofAnswers | typeof ofMessages)['right' | 'wrong'];

/** What an option turns out to be, in shape and word: the name of an icon and the key of a text. */
export function verdictOfOption(type: ChoiceQuestion['type'] | 'numeric', right: boolean): OptionVerdict {
  const verdicts = type === 'spot' ? ofMessages : ofAnswers;
  return right ? verdicts.right : verdicts.wrong;
}
