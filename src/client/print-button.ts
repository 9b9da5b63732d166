/** `<tp-print hidden><button>…</button></tp-print>`: prints the page. Without script there is no button. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this.print);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.print);
  }

  private readonly print = (): void => {
    window.print();
  };
}

customElements.define('tp-print', PrintButton);
