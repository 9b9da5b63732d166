import { ownWords } from '../../course/record/own-words.ts';
import { courseStore } from '../record/course-store.ts';

/** Letters that a text needs before the model answer opens, so that it is compared with a thought of one's own. */
const enough = 20;

/**
 * `<tp-reflection>`: the learner writes, then compares with a model answer and ticks what their text has.
 * The words are kept as they are typed; nothing is scored.
 */
class ReflectionElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    for (const type of ['submit', 'input', 'click']) this.addEventListener(type, this);
    this.#unsubscribe = courseStore().subscribe(() => {
      this.#restore();
    });
    const solution = this.querySelector('.tp-solution');
    if (solution) this.querySelector('.tp-outcome')?.prepend(solution);
    this.querySelector('.tp-answer')?.remove();
    for (const actions of this.querySelectorAll<HTMLElement>('.tp-actions')) actions.hidden = false;
    this.#restore();
    this.#update();
  }

  disconnectedCallback(): void {
    for (const type of ['submit', 'input', 'click']) this.removeEventListener(type, this);
    this.#unsubscribe?.();
  }

  handleEvent(event: Event): void {
    if (event.type === 'input' && event.target === this.#field) this.#save();
    if (event.type === 'submit') {
      event.preventDefault();
      if (this.#isReady) this.#open();
      else this.#field?.focus();
    }
    if (
      event.type === 'click' &&
      event.target instanceof Element &&
      event.target.closest('[data-part="unknown"]')
    )
      this.#open();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #isReady(): boolean {
    return (this.#field?.value.trim().length ?? 0) >= enough;
  }

  #save(): void {
    courseStore().dispatch({ kind: 'ownWordsSaved', item: this.id, texts: [this.#field?.value ?? ''] });
    this.#update();
  }

  /** Another tab, or "Start over", may have changed the words; those being typed here are the same already. */
  #restore(): void {
    const [words = ''] = ownWords(courseStore().read(), this.id);
    const field = this.#field;
    if (field && field.value !== words && (document.activeElement !== field || words === ''))
      field.value = words;
  }

  #update(): void {
    this.querySelector('button[type="submit"]')?.setAttribute('aria-disabled', String(!this.#isReady));
  }

  #open(): void {
    this.dataset.state = 'checked';
    this.toggleAttribute('data-open', true);
    for (const actions of this.querySelectorAll<HTMLElement>('.tp-actions')) actions.hidden = true;
    const solution = this.querySelector<HTMLElement>('.tp-solution');
    const announcement = this.querySelector('[data-part="announcement"]');
    if (solution && announcement) announcement.textContent = solution.innerText;
    solution?.setAttribute('tabindex', '-1');
    solution?.focus();
  }
}

customElements.define('tp-reflection', ReflectionElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-reflection': ReflectionElement;
  }
}
