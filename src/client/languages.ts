import { keepSetting } from './setting.ts';

/**
 * `<tp-languages>`: links to the page in other languages. They lead to the section being read, and the language chosen
 * is remembered for the front door of the site.
 */
class LanguagesElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    document.addEventListener('tp-place-reached', this);
    window.addEventListener('hashchange', this);
    this.#leadTo(location.hash);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    document.removeEventListener('tp-place-reached', this);
    window.removeEventListener('hashchange', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#remember(event.target);
    else if ('heading' in event) this.#leadTo(`#${String(event.heading)}`);
    else this.#leadTo(location.hash);
  }

  #remember(target: EventTarget | null): void {
    const locale = target instanceof Element ? target.closest('a')?.hreflang : undefined;
    if (locale) keepSetting('course-locale', locale);
  }

  #leadTo(hash: string): void {
    // Ids of headings and questions are the same in every language; Starlight's `_top` needs no mention.
    for (const link of this.querySelectorAll('a')) link.hash = hash === '#_top' ? '' : hash;
  }
}

customElements.define('tp-languages', LanguagesElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-languages': LanguagesElement;
  }
}
