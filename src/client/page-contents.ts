import { watchSections } from './watch-sections.ts';

/** `<tp-page-contents>`: marks the link to the section being read with `aria-current="true"`. */
class PageContentsElement extends HTMLElement {
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    const ids = this.#links.map(({ hash }) => decodeURIComponent(hash.slice(1)));
    this.#unwatch = watchSections(ids, (id) => this.#mark(id));
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  #mark(id: string | undefined): void {
    for (const link of this.#links) {
      if (id !== undefined && decodeURIComponent(link.hash.slice(1)) === id)
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('tp-page-contents', PageContentsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-page-contents': PageContentsElement;
  }
}
