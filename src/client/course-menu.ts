/**
 * `<tp-course-menu>`: the course's pages, a column on wide screens and a popover that fills narrow ones. The popover
 * opens and closes without script; this keeps focus in it and closes it when the screen grows wide.
 */
class CourseMenuElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('toggle', this);
    window.addEventListener('resize', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('toggle', this);
    window.removeEventListener('resize', this);
    this.#keepFocus(false);
  }

  handleEvent(event: Event): void {
    if (event.type === 'toggle' && event.target === this) this.#keepFocus(this.matches(':popover-open'));
    else if (event.type === 'resize' && this.matches(':popover-open') && this.#isColumn) this.hidePopover();
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

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-menu': CourseMenuElement;
  }
}
