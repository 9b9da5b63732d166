/** `<tp-copy>`: a button that copies the text in the `<pre>` beside it. Its words are in the HTML already. */
class CopyElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !canCopy()) return;
    button.hidden = false;
    button.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', this);
  }

  handleEvent(): void {
    const text = this.querySelector('pre')?.textContent ?? '';
    // Where copying is forbidden the text can still be marked by hand.
    navigator.clipboard.writeText(text).then(
      () => this.#say(),
      () => undefined,
    );
  }

  #say(): void {
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = status.dataset.copied ?? '';
  }
}

/** Pages that come over an insecure line have no clipboard. */
function canCopy(): boolean {
  return 'clipboard' in navigator;
}

customElements.define('tp-copy', CopyElement);

export {};

declare global {
  interface HTMLElementTagNameMap {
    'tp-copy': CopyElement;
  }
}
