/**
 * `<tp-course-menu>`: the course's pages, a column on wide screens and a popover that fills narrow ones. The popover
 * opens and closes without script; this keeps focus in it and closes it when the screen grows wide.
 */
class CourseMenuElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('beforetoggle', this);
    this.addEventListener('toggle', this);
    window.addEventListener('resize', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('beforetoggle', this);
    this.removeEventListener('toggle', this);
    window.removeEventListener('resize', this);
    this.#keepFocus(false);
  }

  handleEvent(event: Event): void {
    if (event.type === 'resize') {
      if (this.matches(':popover-open') && this.#isColumn) this.hidePopover();
    } else if (event instanceof ToggleEvent && event.target === this) {
      // After it has opened, but before it closes: focus goes back to its button in the header.
      const open = event.newState === 'open';
      if (open === (event.type === 'toggle')) this.#keepFocus(open);
    }
  }

  /** Where the menu is a column it needs no button to close it. */
  get #isColumn(): boolean {
    return this.querySelector('[popovertargetaction="hide"]')?.getClientRects().length === 0;
  }

  #keepFocus(open: boolean): void {
    for (const part of document.querySelectorAll('[data-behind-menu], .sl-skip-link')) {
      part.toggleAttribute('inert', open);
    }
  }
}

customElements.define('tp-course-menu', CourseMenuElement);

export {};

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-menu': CourseMenuElement;
  }
}
