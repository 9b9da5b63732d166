import type { BankItem } from '../../course/quiz/draw.ts';
import { answerKeyOf } from '../questions/answer-key.ts';

/** The questions that a quiz can show, by id. They are in no document until one is put on the page. */
export type Bank = ReadonlyMap<string, HTMLElement>;

/** Takes the questions out of the page's `<noscript>`, where they are mere text as long as scripts run. */
export function openBank(quiz: Element): Bank {
  const template = document.createElement('template');
  template.innerHTML = quiz.querySelector('noscript')?.textContent ?? '';
  const questions = [...template.content.querySelectorAll<HTMLElement>('.tp-question-block')];
  return new Map(questions.map((question) => [question.id, question]));
}

/** What a draw needs to know of the questions. */
export function itemsOf(bank: Bank): readonly BankItem[] {
  return [...bank].map(([id, { dataset }]) => ({
    id,
    type: answerKeyOf(dataset.key ?? '').type,
    lesson: dataset.lesson ?? '',
    module: dataset.module ?? '',
  }));
}

/** What a question is worth. */
export function pointsOf(question: HTMLElement | undefined): number {
  return Number(question?.dataset.points ?? 1);
}
