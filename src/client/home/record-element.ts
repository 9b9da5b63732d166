import { courseStore } from '../record/course-store.ts';

/** An element that shows something of the learner record for as long as it is in the page. */
export abstract class RecordElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.#unsubscribe = courseStore().subscribe(() => this.show());
    this.show();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  /** Brings the element up to date with the record. */
  protected abstract show(): void;
}
