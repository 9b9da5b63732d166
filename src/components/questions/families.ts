import type { QuestionType } from '../../course/questions/question.ts';

/** What a type of question is on the page: the element that carries it and the words that say what to do. */
const families = {
  single: { element: 'tp-choice', task: 'course.question.chooseOne' },
  multiple: { element: 'tp-choice', task: 'course.question.chooseSeveral' },
  spot: { element: 'tp-choice', task: 'course.question.spot' },
  order: { element: 'tp-order', task: 'course.question.order' },
  match: { element: 'tp-match', task: 'course.question.match' },
  classify: { element: 'tp-classify', task: 'course.question.classify' },
  numeric: { element: 'tp-typed', task: 'course.question.numeric' },
  blanks: { element: 'tp-typed', task: 'course.question.blanks' },
  reflection: { element: 'tp-reflection', task: 'course.question.reflection' },
} as const satisfies Readonly<Record<QuestionType, { readonly element: string; readonly task: string }>>;

/** The custom element of a type. */
export function elementOf(type: QuestionType): (typeof families)[QuestionType]['element'] {
  return families[type].element;
}

/** Whether options are chosen: their group is named by the prompt and described by the task. */
export function isChoice(type: QuestionType): boolean {
  return elementOf(type) === 'tp-choice';
}

/** Whether there is one control, or one group of them, that the prompt names. */
export function needsName(type: QuestionType): boolean {
  return isChoice(type) || type === 'numeric' || type === 'reflection';
}

/** The key of the words that say what to do. */
export function taskOf(type: QuestionType): (typeof families)[QuestionType]['task'] {
  return families[type].task;
}
