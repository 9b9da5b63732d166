/** How long the tools stay when nothing moves, in milliseconds. */
const patience = 3000;

/** Shows the tools of a deck, and hides them when nothing has asked for them for a while. */
export class ToolsAwake {
  readonly #tools: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: HTMLElement) {
    this.#tools = tools;
  }

  wake(): void {
    clearTimeout(this.#timer);
    this.#tools.toggleAttribute('data-awake', true);
    this.#timer = setTimeout(() => this.sleep(), patience);
  }

  sleep(): void {
    clearTimeout(this.#timer);
    this.#tools.toggleAttribute('data-awake', false);
  }
}
