/** `<tp-disclosure>`: a `<details>` that hangs over the page closes on Escape, on a click elsewhere and when focus leaves. */
class DisclosureElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', this);
    this.addEventListener('focusout', this);
    document.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('keydown', this);
    this.removeEventListener('focusout', this);
    document.removeEventListener('click', this);
  }

  handleEvent(event: Event): void {
    const details = this.querySelector('details');
    if (!details?.open) return;
    if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      details.querySelector('summary')?.focus();
    } else {
      const next = event instanceof FocusEvent ? event.relatedTarget : event.target;
      // Focus that goes nowhere is a press on something that takes none; the click that follows tells where.
      if (!(next instanceof Node) || this.contains(next)) return;
    }
    details.open = false;
  }
}

customElements.define('tp-disclosure', DisclosureElement);

export {};

declare global {
  interface HTMLElementTagNameMap {
    'tp-disclosure': DisclosureElement;
  }
}
