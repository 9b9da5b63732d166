import { gradeAnswer } from '../../course/questions/graders.ts';
import { gradeOfScore, type AnswerKey, type AnswerType, type Grade } from '../../course/questions/grade.ts';
import type { Answer } from '../../course/record/answer.ts';
import { orderSeed } from '../../course/record/order-seed.ts';
import { entry } from '../../course/record/record.ts';
import { restoreAnswer } from '../../course/record/restore.ts';
import type { Seed } from '../../course/shuffle.ts';
import { courseStore } from '../record/course-store.ts';
import { answerKeyOf } from './answer-key.ts';
import { verdictPart } from './question-parts.ts';

/** Tries that may go wrong before the answer is offered. */
const triesBeforeAnswer = 2;

/** What is said after a check where it shows, in the order of the page. */
const spoken = '.tp-feedback, .tp-solution, .tp-explanation';

/** What is said of parts unless all of them are right; whole parts have lists to choose from in them. */
const spokenOfParts =
  '[data-mark] .tp-part__label, .tp-part > .tp-verdict, .tp-field + .tp-verdict, [data-mark] .tp-part__why';

/** How a checked question is shown. */
export interface Shown {
  readonly grade: Grade;
  /** Every part shows its verdict and the answer stands below: it was right, or the learner asked for it. */
  readonly open: boolean;
}

/**
 * What all scored questions share: one button that checks and then offers another try, the verdict, the
 * feedback, the record. A family of types says how an answer is read from its controls and shown in them.
 *
 * State is in attributes: `data-state` is `fresh` or `checked`, `data-open` stands while the answer is out.
 * The words are all in the HTML already.
 */
export abstract class QuestionElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  /** The answer in the controls; `undefined` while there is none to check. */
  protected abstract readAnswer(): Answer | undefined;
  /** Puts an answer into the controls and takes them out of use; `undefined` empties them and gives them back. */
  protected abstract showAnswer(answer: Answer | undefined, shown?: Shown): void;
  /** Puts in what only works with script; called each time the element enters the page. */
  protected prepare?(): void;
  /** Brings the parts into the order of an attempt. */
  protected arrange?(seed: Seed): void;
  /** Where the focus goes when something is to be answered. */
  protected abstract get firstControl(): HTMLElement | null;

  connectedCallback(): void {
    for (const type of ['submit', 'click', 'change', 'input']) this.addEventListener(type, this);
    this.#unsubscribe = courseStore(this).subscribe(() => {
      this.#restore();
    });
    this.toggle('.tp-actions', true);
    this.prepare?.();
    this.#takeOutAnswer();
    this.#restore();
  }

  disconnectedCallback(): void {
    for (const type of ['submit', 'click', 'change', 'input']) this.removeEventListener(type, this);
    this.#unsubscribe?.();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') {
      event.preventDefault();
      if (this.dataset.state === 'checked') this.#tryAgain();
      else this.#check();
    } else if (event.type === 'click') this.#click(event);
    else this.toggle('[data-part="choose-first"]', false);
  }

  /** A click on a control of the family; called while the question is open to answers. */
  protected clicked?(target: Element): void;

  /** Shows or hides parts of this question. */
  protected toggle(selector: string, visible: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = !visible;
  }

  /** Says something to those who do not see it: texts as they are shown, or words made from a template. */
  protected announce(parts: readonly (HTMLElement | string)[]): void {
    const words = parts.map((part) =>
      typeof part === 'string' ? part : part.innerText.replace(/\s+/g, ' ').trim(),
    );
    const announcement = this.querySelector('[data-part="announcement"]');
    if (announcement) announcement.textContent = words.join(' ');
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-part="show"]')) this.#showSolution();
    else if (this.dataset.state === 'fresh') this.clicked?.(target);
  }

  #check(): void {
    const answer = this.readAnswer();
    if (!answer) {
      this.toggle('[data-part="choose-first"]', true);
      this.announce([...this.querySelectorAll<HTMLElement>('[data-part="choose-first"]')]);
      this.firstControl?.focus();
      return;
    }
    const grade = gradeAnswer(this.#key, answer);
    courseStore(this).dispatch({
      kind: 'itemAnswered',
      item: this.id,
      lesson: this.dataset.lesson ?? '',
      answer,
      fingerprint: this.dataset.fingerprint ?? '',
      score: grade.score,
      correct: grade.verdict === 'right',
    });
    this.toggleAttribute('data-just-checked', true);
    this.#announceOutcome();
    // Enter on a control checks too, and controls that are out of use now lose the focus.
    this.#focusButton();
  }

  /** Words typed in another language are not held against this one's: what they earned there stands. */
  #gradeAgain(answer: Answer, score: number): Grade {
    const isForeign = answer.kind === 'text' && answer.locale !== document.documentElement.lang;
    return isForeign ? gradeOfScore(score) : gradeAnswer(this.#key, answer);
  }

  protected get type(): AnswerType {
    return this.#key.type;
  }

  get #key(): AnswerKey {
    return answerKeyOf(this.dataset.key ?? '');
  }

  #tryAgain(): void {
    courseStore(this).dispatch({ kind: 'itemRetried', item: this.id });
    this.firstControl?.focus();
  }

  #showSolution(): void {
    courseStore(this).dispatch({ kind: 'solutionShown', item: this.id });
    this.#announceOutcome();
    this.#focusButton();
  }

  #focusButton(): void {
    this.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }

  /** Without script a disclosure holds the answer; with it the answer stands below the feedback when it is out. */
  #takeOutAnswer(): void {
    const solution = this.querySelector('.tp-solution');
    if (solution) this.querySelector('.tp-outcome')?.prepend(solution);
    this.querySelector('.tp-answer')?.remove();
  }

  /** Makes the page show what the record says, after every change and on load. */
  #restore(): void {
    const fingerprint = this.dataset.fingerprint ?? '';
    const record = courseStore(this).read();
    const restored = restoreAnswer(entry(record.items, this.id), fingerprint);
    this.toggle('[data-part="changed"]', restored.kind === 'changed');
    const seed = String(orderSeed(record, this.id, fingerprint));
    if (this.dataset.seed !== seed) {
      this.dataset.seed = seed;
      this.arrange?.(Number(seed));
    }
    if (restored.kind === 'answered')
      this.#showChecked(restored.answer, this.#gradeAgain(restored.answer, restored.score), restored.shown);
    else if (this.dataset.state === 'checked') this.#showFresh();
  }

  #showChecked(answer: Answer, grade: Grade, solutionShown: boolean): void {
    const open = solutionShown || grade.verdict === 'right';
    this.dataset.state = 'checked';
    this.toggleAttribute('data-open', open);
    this.showAnswer(answer, { grade, open });
    // Right parts that all say so are the answer.
    this.toggle('.tp-solution', grade.verdict !== 'right' || grade.parts === undefined);
    this.#showVerdict(grade.verdict);
    const count = entry(courseStore(this).read().items, this.id)?.practice?.count ?? 0;
    this.#showButtons({ checked: true, offerAnswer: !open && count >= triesBeforeAnswer });
  }

  #showFresh(): void {
    this.dataset.state = 'fresh';
    this.removeAttribute('data-open');
    this.removeAttribute('data-just-checked');
    this.showAnswer(undefined);
    this.#showVerdict(undefined);
    this.#showButtons({ checked: false, offerAnswer: false });
  }

  #showVerdict(verdict: Grade['verdict'] | undefined): void {
    const outcome = this.querySelector('.tp-outcome');
    outcome?.querySelector(':scope > .tp-verdict')?.remove();
    // The one option that was chosen says its verdict itself.
    const line = verdict && this.type !== 'single' ? verdictPart(verdict) : undefined;
    if (line) outcome?.prepend(line);
  }

  #showButtons({ checked, offerAnswer }: { readonly checked: boolean; readonly offerAnswer: boolean }): void {
    this.toggle('[data-part="check"]', !checked);
    this.toggle('[data-part="again"]', checked);
    this.toggle('[data-part="show"]', offerAnswer);
  }

  /** Says the verdict, what has opened of parts, feedback and answer, and the explanation, in this order. */
  #announceOutcome(): void {
    const verdict = [...this.querySelectorAll<HTMLElement>('.tp-outcome > .tp-verdict')];
    const isRight = verdict.some(({ dataset }) => dataset.mark === 'right');
    const parts = [...this.querySelectorAll<HTMLElement>(isRight ? spoken : `${spokenOfParts}, ${spoken}`)];
    this.announce([...verdict, ...parts].filter((part) => part.checkVisibility()));
  }
}
