import { ownWords } from '../../course/record/own-words.ts';
import { keepEarlyWords } from '../early-words.ts';
import { courseStore } from '../record/course-store.ts';
import { announcementOf } from './announcement.ts';
import { takeOutAnswer, toggle } from './question-view.ts';
import { textIn } from './spoken-parts.ts';
import { say } from './status-region.ts';

/** Letters that a text needs before the model answer opens, so that it is compared with a thought of one's own. */
const enough = 20;

const events = ['submit', 'input', 'click'] as const;

/**
 * `<tp-reflection>`: the learner writes, then compares with a model answer and ticks what their text has.
 * The words are kept as they are typed; nothing is scored.
 */
class ReflectionElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    for (const type of events) this.addEventListener(type, this);
    this.#unsubscribe = courseStore(this).subscribe(() => {
      this.#restore();
    });
    takeOutAnswer(this);
    toggle(this, '.tp-actions', this.dataset.state !== 'checked');
    if (keepEarlyWords(this.#field ? [this.#field] : [], [this.#words])) this.#save();
    this.#restore();
  }

  disconnectedCallback(): void {
    for (const type of events) this.removeEventListener(type, this);
    this.#unsubscribe?.();
    say(this, '');
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#compare(event);
    else if (event.type === 'click') this.#click(event);
    else if (event.target === this.#field) this.#save();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get #words(): string {
    return ownWords(courseStore(this).read(), this.id)[0] ?? '';
  }

  get #isReady(): boolean {
    return (this.#field?.value.trim().length ?? 0) >= enough;
  }

  #compare(event: Event): void {
    event.preventDefault();
    if (this.#isReady) this.#open();
    else this.#askForWords();
  }

  #click({ target }: Event): void {
    if (target instanceof Element && target.closest('[data-part="unknown"]')) this.#open();
  }

  #askForWords(): void {
    toggle(this, '[data-part="choose-first"]', true);
    this.#announce('[data-part="choose-first"]');
    this.#field?.focus();
  }

  #save(): void {
    toggle(this, '[data-part="choose-first"]', false);
    courseStore(this).dispatch({ kind: 'ownWordsSaved', item: this.id, texts: [this.#field?.value ?? ''] });
    this.#updateButton();
  }

  /** Another tab, or "Start over", may have changed the words; those being typed here are the same already. */
  #restore(): void {
    const words = this.#words;
    const field = this.#field;
    const isTyping = document.activeElement === field && words !== '';
    if (field && field.value !== words && !isTyping) field.value = words;
    this.#updateButton();
  }

  #updateButton(): void {
    this.querySelector('button[type="submit"]')?.setAttribute('aria-disabled', String(!this.#isReady));
  }

  #open(): void {
    this.dataset.state = 'checked';
    this.toggleAttribute('data-open', true);
    toggle(this, '.tp-actions, [data-part="choose-first"]', false);
    this.#announce('.tp-solution > :not(fieldset)');
    // The button that was pressed is gone; the reader goes on where the model answer begins.
    const solution = this.querySelector<HTMLElement>('.tp-solution');
    solution?.setAttribute('tabindex', '-1');
    solution?.focus();
  }

  #announce(selector: string): void {
    say(this, announcementOf([{ about: '', says: textIn(this, selector) }]));
  }
}

customElements.define('tp-reflection', ReflectionElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-reflection': ReflectionElement;
  }
}
