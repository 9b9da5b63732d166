import type { Answer } from '../../course/record/answer.ts';
import { shuffle, type Seed } from '../../course/shuffle.ts';
import type { Spoken } from './announcement.ts';
import { QuestionElement, type Shown } from './question-element.ts';
import { spokenOption } from './spoken-parts.ts';

/** `<tp-choice>`: `single`, `multiple` and `spot`. One or several options are chosen. */
class ChoiceElement extends QuestionElement {
  protected override get firstControl(): HTMLElement | null {
    return this.querySelector('.tp-option input');
  }

  protected override readAnswer(): Answer | undefined {
    const keys = this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
    return keys.length > 0 ? { kind: 'keys', keys: keys.sort() } : undefined;
  }

  protected override showAnswer(answer: Answer | undefined, shown?: Shown): void {
    const keys = answer?.kind === 'keys' ? answer.keys : [];
    for (const input of this.#inputs) {
      input.checked = keys.includes(input.value);
      input.disabled = answer !== undefined;
      // Not before: a description is read out even while its text is not shown.
      if (shown?.open === true || input.checked) this.#describe(input);
      else input.removeAttribute('aria-describedby');
    }
    this.#countMissing(shown?.open === false);
  }

  protected override arrange(seed: Seed): void {
    // The sentences of a message are marked where they stand: their order is the message.
    if (this.type === 'spot') return;
    const inputs = [...this.#inputs].sort((a, b) => a.value.localeCompare(b.value));
    const options = inputs.flatMap((input) => input.closest('.tp-option') ?? []);
    this.querySelector('.tp-options')?.append(...shuffle(options, seed));
  }

  /** Options that were rightly left alone need no word. */
  protected override spokenParts(): readonly Spoken[] {
    const options = [...this.querySelectorAll<HTMLElement>('.tp-option')];
    const opened = this.dataset.open === undefined ? ':checked' : ':checked, .tp-feedback--right';
    return options.filter((option) => option.querySelector(opened)).map(spokenOption);
  }

  /** Says how many right options are not chosen yet, and not which. */
  #countMissing(visible: boolean): void {
    const missing = this.querySelectorAll('.tp-option:not(:has(:checked)) .tp-feedback--right').length;
    this.toggle('[data-missing]', false);
    this.toggle(`[data-missing="${String(missing)}"]`, visible);
  }

  /** Makes the feedback of an option its description. */
  #describe(input: HTMLInputElement): void {
    const feedback = input.closest('.tp-option')?.querySelector('.tp-feedback');
    if (!feedback) return;
    feedback.id = `${this.id}-${input.value}`;
    input.setAttribute('aria-describedby', feedback.id);
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.tp-option input')];
  }
}

customElements.define('tp-choice', ChoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-choice': ChoiceElement;
  }
}
