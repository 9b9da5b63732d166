import type { ChoiceQuestion } from '../../course/questions/question.ts';

const ofAnswers = {
  right: { icon: 'right', word: 'course.question.right', style: 'tp-feedback--right' },
  wrong: { icon: 'wrong', word: 'course.question.wrong', style: 'tp-feedback--wrong' },
} as const;

/** What is to be marked in a message is no right answer but a fault, and the rest of it is in order. */
const ofMessages = {
  right: {
    icon: 'caution',
    word: 'course.question.fault',
    style: 'tp-feedback--right tp-feedback--fault',
  },
  wrong: { icon: 'minus', word: 'course.question.noFault', style: '' },
} as const;

type OptionVerdict = (typeof ofAnswers | typeof ofMessages)['right' | 'wrong'];

/** What an option turns out to be, in shape, word and style: the name of an icon, the key of a text, classes of its feedback. */
export function verdictOfOption(type: ChoiceQuestion['type'] | 'numeric', right: boolean): OptionVerdict {
  const verdicts = type === 'spot' ? ofMessages : ofAnswers;
  return right ? verdicts.right : verdicts.wrong;
}
