import type { QuestionType } from './question.ts';

const ofAnswers = { right: 'course.question.right', wrong: 'course.question.wrong' } as const;

/** What is to be marked in a message is no right answer but a fault, and the rest of it is in order. */
const ofMessages = { right: 'course.question.fault', wrong: 'course.question.noFault' } as const;

/** The key of the words that say what an option or a number turns out to be, on the page, in notes and on paper. */
export function wordOfOption(type: QuestionType, right: boolean) {
  return (type === 'spot' ? ofMessages : ofAnswers)[right ? 'right' : 'wrong'];
}
