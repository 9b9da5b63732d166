/** `<tp-search>`: opens the search dialog, by its button or by Ctrl K (⌘K). The rest is loaded when it is first opened. */
class SearchElement extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    this.addEventListener('click', this);
    window.addEventListener('keydown', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    window.removeEventListener('keydown', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'input') this.#start();
    else if (event.target instanceof Element) this.#onClick(event.target);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #onKey(event: KeyboardEvent): void {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    if (this.#dialog?.open) this.#dialog.close();
    else this.#open();
  }

  #onClick(target: Element): void {
    if (target.closest('[data-part="open"]')) this.#open();
    // A link may lead to another place on this page. The dialog itself is hit only beside its content.
    else if (target.closest('a, [data-part="close"]') || target === this.#dialog) this.#dialog?.close();
  }

  #open(): void {
    this.#dialog?.showModal();
    this.#field?.select();
    this.#start();
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    import('./search/search-panel.ts').then(
      ({ startPanel }) => startPanel(this),
      () => this.#fail(),
    );
  }

  /** Without a network there is no panel that could say so, nor one that listens when there is a network again. */
  #fail(): void {
    this.#started = false;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset.failed ?? '';
    this.#field?.addEventListener('input', this, { once: true });
  }
}

customElements.define('tp-search', SearchElement);

export {};

declare global {
  interface HTMLElementTagNameMap {
    'tp-search': SearchElement;
  }
}
