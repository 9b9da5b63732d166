import { wordOfOption } from '../../course/questions/option-word.ts';
import type { QuestionType } from '../../course/questions/question.ts';

const ofAnswers = {
  right: { icon: 'right', style: 'tp-feedback--right' },
  wrong: { icon: 'wrong', style: 'tp-feedback--wrong' },
} as const;

const ofMessages = {
  right: { icon: 'caution', style: 'tp-feedback--right tp-feedback--fault' },
  wrong: { icon: 'minus', style: '' },
} as const;

/** What an option turns out to be, in shape, word and style: the name of an icon, the key of a text, classes of its feedback. */
export function verdictOfOption(type: QuestionType, right: boolean) {
  const looks = (type === 'spot' ? ofMessages : ofAnswers)[right ? 'right' : 'wrong'];
  return { ...looks, word: wordOfOption(type, right) };
}
