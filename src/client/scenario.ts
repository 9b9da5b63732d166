/**
 * `<tp-scenario>`: one scene at a time. A choice is a disclosure: opened, it shows what happens and why, and the other
 * choices step back; its link goes on to the next scene. The way walked stays in view, and every step can be taken back.
 */
class ScenarioElement extends HTMLElement {
  /** The choices made, in order. */
  #way: readonly HTMLDetailsElement[] = [];
  /** The scene that a link from elsewhere led to, where the way begins instead of at the first one. */
  #entry: HTMLDetailsElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    // A disclosure's own event does not rise from it.
    this.addEventListener('toggle', this, true);
    const open = [...this.querySelectorAll<HTMLDetailsElement>('.tp-scene[open]')].at(-1);
    if (open) this.#toggled(open);
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    this.removeEventListener('toggle', this, true);
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event.type === 'toggle') this.#toggled(target);
    else this.#clicked(target, event);
  }

  /** The scene where the way leads. */
  get #scene(): HTMLDetailsElement | null {
    const href = this.#way.at(-1)?.querySelector('a.tp-button')?.getAttribute('href') ?? '';
    const text = href === '' ? null : this.querySelector(`[id="${href.slice(1)}"]`);
    return text?.closest<HTMLDetailsElement>('.tp-scene') ?? this.#entry ?? this.querySelector('.tp-scene');
  }

  /** The choice that is open and not yet gone on from. */
  get #chosen(): HTMLDetailsElement | null {
    return this.#scene?.querySelector<HTMLDetailsElement>('.tp-fork[open]') ?? null;
  }

  #toggled(choice: Element): void {
    if (choice.matches('.tp-scene[open]') && choice !== this.#scene) this.#enterAt(choice);
    if (!choice.matches('.tp-fork')) return;
    this.#update();
    if (choice === this.#chosen) this.#announce(choice.querySelector('.tp-scenario__text'));
  }

  #clicked(target: Element, event: Event): void {
    const choice = target.closest('a.tp-button')?.closest<HTMLDetailsElement>('.tp-fork');
    const tool = target.closest<HTMLElement>('[data-part]')?.dataset.part;
    if (choice) {
      // Opened in another tab, the scene is shown there.
      if (isModified(event)) return;
      event.preventDefault();
      this.#goOn(choice);
    } else if (tool === 'again') this.#begin();
    else if (tool === 'another') this.#reopen(this.#chosen);
    else if (tool === 'back') this.#stepBack();
  }

  #goOn(choice: HTMLDetailsElement): void {
    this.#way = [...this.#way, choice];
    this.#enter();
  }

  #begin(): void {
    for (const choice of this.#way) choice.open = false;
    this.#way = [];
    this.#entry = undefined;
    this.#enter();
  }

  /** Before the scene that somebody entered at there is only the first. */
  #stepBack(): void {
    const last = this.#way.at(-1);
    this.#way = this.#way.slice(0, -1);
    if (last) this.#reopen(last);
    else this.#begin();
  }

  /** All choices of a scene are open again, and the reader stands at the one that was made. */
  #reopen(choice: HTMLDetailsElement | null): void {
    if (choice) choice.open = false;
    this.#show();
    choice?.querySelector('summary')?.focus();
  }

  /** The browser has opened a scene: the address of the page names it. */
  #enterAt(scene: Element): void {
    if (!(scene instanceof HTMLDetailsElement)) return;
    this.#way = [];
    this.#entry = scene;
    this.#show();
    // The scene that is closed now stood above it.
    scene.querySelector('[tabindex]')?.scrollIntoView();
  }

  /** A new scene begins without a choice made, also one that was seen before. */
  #enter(): void {
    for (const choice of this.#scene?.querySelectorAll<HTMLDetailsElement>('.tp-fork') ?? [])
      choice.open = false;
    this.#show();
    const scene = this.#scene;
    scene?.querySelector<HTMLElement>('[tabindex]')?.focus();
    this.#announce(scene?.querySelector('.tp-scene__end') ?? null);
  }

  #show(): void {
    for (const scene of this.querySelectorAll<HTMLDetailsElement>('.tp-scene'))
      scene.open = scene === this.#scene;
    const list = this.querySelector<HTMLElement>('.tp-way');
    list?.replaceChildren(...this.#way.map(stepOf));
    this.#toggle('.tp-way', this.#way.length > 0);
    this.#update();
  }

  #update(): void {
    const isEnd = this.#scene?.querySelector('.tp-fork') === null;
    const isChosen = this.#chosen !== null;
    const isUnderWay = this.#way.length > 0 || this.#entry !== undefined;
    this.dataset.state = isEnd ? 'lit' : isChosen || isUnderWay ? 'half' : 'off';
    this.#toggle('[data-part="again"]', isEnd);
    this.#toggle('[data-part="another"]', isChosen);
    this.#toggle('[data-part="back"]', isUnderWay && !isChosen);
    this.#toggle('.tp-scenario__tools', isChosen || isUnderWay);
  }

  #toggle(selector: string, visible: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !visible;
  }

  #announce(words: Element | null): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words?.textContent.trim() ?? '';
  }
}

/** A click that asks the browser for another tab or window. */
function isModified(event: Event): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
}

/** A choice as a step of the way. */
function stepOf(choice: HTMLDetailsElement): HTMLLIElement {
  const step = document.createElement('li');
  step.textContent = choice.querySelector('summary')?.textContent.trim() ?? '';
  return step;
}

customElements.define('tp-scenario', ScenarioElement);

export {};

declare global {
  interface HTMLElementTagNameMap {
    'tp-scenario': ScenarioElement;
  }
}
