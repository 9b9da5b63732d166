import { courseStore } from './record/course-store.ts';

/** `<tp-start-over>`: asks in a dialog, then forgets the learner record and says so. */
class StartOverElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const part =
      target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset.part : undefined;
    const dialog = this.querySelector('dialog');
    if (part === 'open') {
      this.#say(false);
      dialog?.showModal();
    } else if (part === 'cancel') dialog?.close();
    else if (part === 'confirm') {
      dialog?.close();
      courseStore().clear();
      this.#say(true);
    }
  }

  /** The words come out of a template: a live region speaks when its content arrives, not when it is shown. */
  #say(cleared: boolean): void {
    const words = this.querySelector('template')?.content.cloneNode(true);
    this.querySelector('[role="status"]')?.replaceChildren(...(cleared && words ? [words] : []));
  }
}

customElements.define('tp-start-over', StartOverElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-start-over': StartOverElement;
  }
}
