import { courseStore } from './record/course-store.ts';

/** `<tp-storage-status>`: says in kind words when the record cannot be kept, and nothing while it can. */
class StorageStatusElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.#unsubscribe = courseStore().subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  #show(): void {
    const { status } = courseStore();
    this.dataset.state = status;
    for (const message of this.querySelectorAll<HTMLElement>('[data-status]')) {
      message.hidden = message.dataset.status !== status;
    }
  }
}

customElements.define('tp-storage-status', StorageStatusElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-storage-status': StorageStatusElement;
  }
}
