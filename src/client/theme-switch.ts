import { chooseTheme, onTheme, theme } from './theme.ts';

/** `<tp-theme-switch>`: a button that turns day to evening, pressed in the evening. */
class ThemeSwitchElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    this.#unsubscribe = onTheme(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    this.#unsubscribe?.();
  }

  handleEvent({ target }: Event): void {
    if (target instanceof Element && target.closest('button'))
      chooseTheme(theme() === 'dark' ? 'light' : 'dark');
  }

  #show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(theme() === 'dark'));
  }
}

customElements.define('tp-theme-switch', ThemeSwitchElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-theme-switch': ThemeSwitchElement;
  }
}
