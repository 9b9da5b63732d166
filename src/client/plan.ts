import { ownWords } from '../course/record/own-words.ts';
import { courseStore } from './record/course-store.ts';
import { keepEarlyWords } from './early-words.ts';

/** Milliseconds without a key, after which a text is said to be saved. It has been, with every key. */
const pause = 700;

/** `<tp-plan>`: the learner's own plan, kept as it is typed and shown in every language as written. */
class PlanElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;
  #timer: number | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this);
    this.#unsubscribe = courseStore(this).subscribe(() => {
      this.#restore();
    });
    if (keepEarlyWords(this.#fields, this.#words)) this.handleEvent();
    else this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this);
    this.#unsubscribe?.();
    clearTimeout(this.#timer);
  }

  handleEvent(): void {
    const texts = this.#fields.map(({ value }) => value);
    courseStore(this).dispatch({ kind: 'ownWordsSaved', item: this.#item, texts });
    this.#say('');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#confirm();
    }, pause);
  }

  get #item(): string {
    return this.dataset.plan ?? '';
  }

  get #words(): readonly string[] {
    return ownWords(courseStore(this).read(), this.#item);
  }

  get #fields(): readonly HTMLTextAreaElement[] {
    return [...this.querySelectorAll('textarea')];
  }

  /** Another tab, or "Start over", may have changed the words; those being typed here are the same already. */
  #restore(): void {
    const words = this.#words;
    this.#fields.forEach((field, index) => {
      const text = words[index] ?? '';
      const isTyping = document.activeElement === field && words.length > 0;
      if (field.value !== text && !isTyping) field.value = text;
    });
  }

  /** Where nothing can be kept, the page has said so already. */
  #confirm(): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const { status: storage } = courseStore(this);
    const isKept = storage === 'kept' || storage === 'corrupt';
    const isEmpty = this.#fields.every(({ value }) => value === '');
    this.#say(isKept && !isEmpty ? (status?.dataset.saved ?? '') : '');
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

customElements.define('tp-plan', PlanElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-plan': PlanElement;
  }
}
