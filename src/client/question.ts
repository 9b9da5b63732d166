import { gradeAnswer } from '../course/questions/graders.ts';
import type { Grade } from '../course/questions/grade.ts';
import { entry, type Attempts } from '../course/record/record.ts';
import { restoreAnswer } from '../course/record/restore.ts';
import { courseStore } from './record/course-store.ts';

/** Tries that may go wrong before the answer is offered. */
const triesBeforeAnswer = 2;

/**
 * `<tp-question>`: checks the chosen options, shows their feedback and keeps the attempt in the record.
 *
 * State is in attributes: `data-state` is `fresh` or `checked`, `data-open` stands while every option shows
 * its verdict. The words are all in the HTML already.
 */
class QuestionElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', this);
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    this.#unsubscribe = courseStore().subscribe(() => this.#restore());
    this.#toggle('.tp-actions', true);
    // Without script this disclosure is the way to the answer; now the button is.
    this.querySelector('.tp-answer')?.remove();
    this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this);
    this.removeEventListener('click', this);
    this.removeEventListener('change', this);
    this.#unsubscribe?.();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') {
      event.preventDefault();
      if (this.dataset.state === 'checked') this.#tryAgain();
      else this.#check();
    } else if (event.type === 'change') this.#toggle('[data-part="choose-first"]', false);
    else if (event.target instanceof Element && event.target.closest('[data-part="show"]'))
      this.#showAnswer();
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.tp-option input')];
  }

  get #chosen(): readonly string[] {
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  get #attempts(): Attempts | undefined {
    return entry(courseStore().read().items, this.id)?.practice;
  }

  #check(): void {
    if (this.#chosen.length === 0) {
      this.#toggle('[data-part="choose-first"]', true);
      this.#announce([...this.querySelectorAll<HTMLElement>('[data-part="choose-first"]')]);
      this.#inputs[0]?.focus();
      return;
    }
    const keys = this.#chosen;
    const grade = this.#grade(keys);
    courseStore().dispatch({
      kind: 'itemAnswered',
      item: this.id,
      lesson: this.dataset.lesson ?? '',
      answer: { kind: 'keys', keys },
      fingerprint: this.dataset.fingerprint ?? '',
      score: grade.score,
      correct: grade.verdict === 'right',
    });
    this.toggleAttribute('data-just-checked', true);
    this.#announceOutcome();
    // Enter on an option checks too, and options that are disabled now lose the focus.
    this.#focusButton();
  }

  #grade(keys: readonly string[]): Grade {
    const options = [...this.querySelectorAll<HTMLElement>('.tp-option[data-right]')];
    const right = options.map(({ dataset }) => dataset.key ?? '');
    const type = this.dataset.type === 'multiple' ? 'multiple' : 'single';
    return gradeAnswer({ type, right }, { kind: 'keys', keys });
  }

  #tryAgain(): void {
    courseStore().dispatch({ kind: 'itemRetried', item: this.id });
    this.#inputs[0]?.focus();
  }

  #showAnswer(): void {
    courseStore().dispatch({ kind: 'solutionShown', item: this.id });
    this.#announceOutcome();
    this.#focusButton();
  }

  #focusButton(): void {
    this.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }

  /** Makes the page show what the record says, after every change and on load. */
  #restore(): void {
    const restored = restoreAnswer(
      entry(courseStore().read().items, this.id),
      this.dataset.fingerprint ?? '',
    );
    this.#toggle('[data-part="changed"]', restored.kind === 'changed');
    if (restored.kind === 'answered' && restored.answer.kind === 'keys') {
      this.#showChecked(restored.answer.keys, restored.shown);
    } else if (this.dataset.state === 'checked') this.#showFresh();
  }

  #showChecked(keys: readonly string[], shown: boolean): void {
    const { verdict } = this.#grade(keys);
    const open = shown || verdict === 'right';
    for (const input of this.#inputs) {
      input.checked = keys.includes(input.value);
      input.disabled = true;
      // Not before: a description is read out even while its text is not shown.
      if (open || input.checked) input.setAttribute('aria-describedby', `${this.id}-${input.value}`);
    }
    this.dataset.state = 'checked';
    this.toggleAttribute('data-open', open);
    this.#showVerdict(this.dataset.type === 'multiple' ? verdict : undefined);
    this.#showButtons({
      checked: true,
      offerAnswer: !open && (this.#attempts?.count ?? 0) >= triesBeforeAnswer,
    });
  }

  #showFresh(): void {
    for (const input of this.#inputs) {
      input.checked = false;
      input.disabled = false;
      input.removeAttribute('aria-describedby');
    }
    this.dataset.state = 'fresh';
    this.removeAttribute('data-open');
    this.removeAttribute('data-just-checked');
    this.#showVerdict(undefined);
    this.#showButtons({ checked: false, offerAnswer: false });
  }

  #showVerdict(verdict: Grade['verdict'] | undefined): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-verdict]')) {
      line.hidden = line.dataset.verdict !== verdict;
    }
  }

  #showButtons({ checked, offerAnswer }: { readonly checked: boolean; readonly offerAnswer: boolean }): void {
    this.#toggle('[data-part="check"]', !checked);
    this.#toggle('[data-part="again"]', checked);
    this.#toggle('[data-part="show"]', offerAnswer);
  }

  /** Says the verdict, the feedback that has opened, and the explanation, in this order. */
  #announceOutcome(): void {
    const strips = [...this.querySelectorAll('.tp-option')].filter(
      (option) => this.hasAttribute('data-open') || option.querySelector(':checked'),
    );
    this.#announce([
      ...this.querySelectorAll<HTMLElement>('[data-verdict]:not([hidden])'),
      ...strips.flatMap((option) => [...option.querySelectorAll<HTMLElement>('.tp-feedback')]),
      ...this.querySelectorAll<HTMLElement>('.tp-explanation'),
    ]);
  }

  #announce(parts: readonly HTMLElement[]): void {
    const announcement = this.querySelector('[data-part="announcement"]');
    // As shown: blocks apart, and without "your answer" on the options that are not.
    const words = parts.map((part) => part.innerText.replace(/\s+/g, ' ').trim());
    if (announcement) announcement.textContent = words.join(' ');
  }

  #toggle(selector: string, visible: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(selector)) part.hidden = !visible;
  }
}

customElements.define('tp-question', QuestionElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-question': QuestionElement;
  }
}
