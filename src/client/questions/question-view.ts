import type { Grade } from '../../course/questions/grade.ts';
import { verdictPart } from './question-parts.ts';

/** `closed`: it can neither be shown as it was answered nor be answered again. */
export type State = 'fresh' | 'checked' | 'closed';

/** Words that ask for something before an answer is checked. */
export const asks = '.tp-question__ask';

/** Shows or hides parts of a question. */
export function toggle(question: Element, selector: string, visible: boolean): void {
  for (const part of question.querySelectorAll<HTMLElement>(selector)) part.hidden = !visible;
}

/** Puts the state of a question where styles find it, and the verdict of a checked one under its prompt. */
export function showState(question: HTMLElement, state: State, verdict?: Grade['verdict']): void {
  question.dataset.state = state;
  question.dataset.verdict = verdict ?? '';
  toggle(question, asks, false);
  toggle(question, '[data-part="check"]', state !== 'checked');
  toggle(question, '[data-part="again"]', state === 'checked');
  const line = verdict && verdictPart(verdict);
  question.querySelector('[data-part="verdict"]')?.replaceChildren(...(line ? [line] : []));
}

/** Takes everything that could be answered out of use. */
export function lockControls(question: Element): void {
  for (const control of question.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
    control.disabled = true;
}

/** Without script a disclosure holds the answer; with it the answer stands below the feedback when it is out. */
export function takeOutAnswer(question: Element): void {
  const solution = question.querySelector('.tp-solution');
  if (solution) question.querySelector('.tp-outcome')?.prepend(solution);
  question.querySelector('.tp-answer')?.remove();
}

/** The button that checks may stand outside the form that it belongs to. */
export function focusButton(question: Element): void {
  const controls = [...(question.querySelector('form')?.elements ?? [])];
  const buttons = controls.filter((control) => control instanceof HTMLButtonElement);
  buttons.find(({ type }) => type === 'submit')?.focus();
}
