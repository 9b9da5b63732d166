import type { RevealApi } from 'reveal.js';

import { channelName } from './channel-name.ts';
import { choiceOfKey } from './choice-of-key.ts';
import { fitSlides } from './fit-slides.ts';
import { openChannel, type Channel, type Message, type Move } from './messages.ts';
import { startReveal } from './start-reveal.ts';
import { waitingChannel, withoutSpeaker } from './waiting-speaker.ts';
import { ToolsAwake } from './wake-tools.ts';

/** Narrower than this, slides stand one under another: the same width as in deck.css. */
const wide = matchMedia('(min-width: 40.0625rem)');

/** What happens to a deck while it shows one slide at a time. */
const changes = ['slidechanged', 'paused', 'resumed', 'overviewshown', 'overviewhidden'] as const;

/**
 * `<tp-deck>`: shows the slides in its `.slides` one at a time where there is room for it, and joins the speaker view
 * that is opened from it. Its tools are the buttons and links of `.tp-deck-tools`.
 */
class DeckElement extends HTMLElement {
  #reveal: RevealApi | undefined;
  #channel: Channel | undefined;
  #name: Promise<string> | undefined;
  #awake: ToolsAwake | undefined;
  #lesson = '';
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#fitSlides()));

  connectedCallback(): void {
    this.#lesson = this.#back?.href ?? '';
    wide.addEventListener('change', this);
    document.addEventListener('click', this);
    window.addEventListener('hashchange', this);
    window.addEventListener('pagehide', this);
    void this.#fit();
  }

  disconnectedCallback(): void {
    wide.removeEventListener('change', this);
    document.removeEventListener('click', this);
    window.removeEventListener('hashchange', this);
    window.removeEventListener('pagehide', this);
    this.#stop();
  }

  handleEvent(event: Event): void {
    if (event.type === 'change') void this.#fit();
    else if (event.type === 'pointermove') this.#awake?.wake();
    else if (event instanceof KeyboardEvent) this.#hearKey(event);
    else if (event.type === 'hashchange') this.#scrollToSlide();
    else if (event.type === 'pagehide') this.#channel?.say({ kind: 'bye' });
    else if (event instanceof MouseEvent) this.#press(event);
    else this.#show();
  }

  /** One slide at a time, or one under another: what the window has room for. */
  async #fit(): Promise<void> {
    if (wide.matches && !this.classList.contains('reveal')) await this.#start();
    else if (!wide.matches) this.#stop();
    if (!wide.matches) this.#scrollToSlide();
  }

  async #start(): Promise<void> {
    this.classList.add('reveal');
    this.tabIndex = 0;
    const reveal = await startReveal(this, {
      speaker: () => this.#speaker?.click(),
      row: (step) => this.#row(step),
    });
    this.#reveal = reveal;
    for (const change of changes) this.addEventListener(change, this);
    // Before reveal.js hears it.
    document.addEventListener('keydown', this, true);
    document.addEventListener('keyup', this, true);
    document.addEventListener('pointermove', this);
    if (document.activeElement === document.body) this.focus({ preventScroll: true });
    for (const tool of this.#tools)
      tool.hidden = tool.dataset.do === 'full-screen' && !document.fullscreenEnabled;
    this.#show();
    this.#wake();
    void this.#watchSize(reveal);
    await this.#join();
  }

  #wake(): void {
    const tools = document.querySelector<HTMLElement>('.tp-deck-tools');
    this.#awake = tools ? new ToolsAwake(tools) : undefined;
    this.#awake?.wake();
  }

  /** From when its letters are there, a deck is fitted to its size: at once, and after each change. */
  async #watchSize(reveal: RevealApi): Promise<void> {
    await document.fonts.ready;
    // Not the window, which is resized before reveal.js hands its size on to the slides.
    if (this.#reveal === reveal) this.#size.observe(reveal.getSlidesElement() ?? this);
  }

  #fitSlides(): void {
    if (!this.#reveal) return;
    const slides = this.querySelectorAll<HTMLElement>('.slides > section');
    fitSlides([...slides], Number(this.dataset.lastLevel));
  }

  /** Joins the channel that the speaker view finds in its address, or that it has given this deck. */
  async #join(): Promise<void> {
    // Once for the page, which keeps it while the slides stand one under another.
    this.#name ??= channelName(location.pathname, waitingChannel(location.href));
    const name = await this.#name;
    history.replaceState(history.state, '', withoutSpeaker(location.href));
    if (!this.#reveal) return;
    this.#channel = openChannel(name, (message) => this.#hear(message));
    const link = this.#speaker;
    if (link) {
      link.hash = name;
      link.target = `speaker-${name}`;
      // A window that was the speaker's and shows the deck now has to leave that name to the next.
      if (window.name === link.target) window.name = '';
    }
    this.#tell();
  }

  #stop(): void {
    if (!this.#reveal) return;
    this.#channel?.say({ kind: 'bye' });
    this.#channel?.close();
    this.#channel = undefined;
    for (const change of changes) this.removeEventListener(change, this);
    document.removeEventListener('keydown', this, true);
    document.removeEventListener('keyup', this, true);
    document.removeEventListener('pointermove', this);
    this.#size.disconnect();
    this.#awake?.sleep();
    if (this.#reveal.isOverview()) this.#reveal.toggleOverview(false);
    this.#reveal.destroy();
    this.#reveal = undefined;
    this.classList.remove('reveal', 'overview', 'paused');
    this.removeAttribute('tabindex');
    this.removeAttribute('data-tabbed');
    for (const tool of this.#tools) tool.hidden = true;
  }

  #hear(message: Message): void {
    if (message.kind === 'hello') this.#tell();
    if (message.kind === 'move') this.#move(message.move);
    if (message.kind === 'go') {
      if (this.#reveal?.isPaused()) this.#reveal.togglePause(false);
      this.#go(message.slide);
    }
  }

  #move(move: Move): void {
    const reveal = this.#reveal;
    if (!reveal) return;
    if (move === 'black') reveal.togglePause();
    else if (reveal.isPaused()) reveal.togglePause(false);
    if (move === 'next') reveal.next();
    if (move === 'previous') reveal.prev();
    if (move === 'first') reveal.slide(0);
    if (move === 'last') reveal.slide(reveal.getTotalSlides() - 1);
  }

  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.tp-slide__link');
    if (link && this.#reveal) {
      event.preventDefault();
      this.#go(link.hash.slice(1));
    }
    const tool = event.target.closest<HTMLElement>('[data-do]');
    if (!tool) return;
    const action = tool.dataset.do;
    if (action === 'next' || action === 'previous') this.#move(action);
    if (action === 'overview') this.#reveal?.toggleOverview();
    if (action === 'full-screen') void toggleFullScreen();
    // Pressed with a pointer, a button is done with; the keys are the deck's again.
    if (event.detail > 0) this.focus({ preventScroll: true });
  }

  /** Whoever comes by the tab key sees where they are, until a key is meant for the slides. */
  #hearKey(event: KeyboardEvent): void {
    const isTab = event.key === 'Tab';
    if (event.type === 'keyup') {
      if (isTab) this.toggleAttribute('data-tabbed', document.activeElement === this);
      return;
    }
    if (!isTab && event.key !== 'Shift') this.removeAttribute('data-tabbed');
    this.#choose(event);
  }

  /** On a scene of a scenario, the key of a choice leads to what follows it. */
  #choose(event: KeyboardEvent): void {
    const reveal = this.#reveal;
    const place = choiceOfKey(event.key);
    const busy =
      !reveal || reveal.isOverview() || reveal.isPaused() || !this.contains(document.activeElement);
    if (busy || place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const choices = reveal.getCurrentSlide().querySelectorAll<HTMLElement>('[data-leads-to]');
    const target = choices[place]?.dataset.leadsTo;
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(target);
  }

  #go(id: string): void {
    const slides = [...this.querySelectorAll('.slides > section')];
    const index = slides.findIndex((slide) => slide.id === id);
    if (index !== -1) this.#reveal?.slide(index);
    this.focus({ preventScroll: true });
  }

  /** Up and down: a row of the overview, else a slide. */
  #row(step: number): void {
    const reveal = this.#reveal;
    const slides = reveal?.getSlidesElement();
    if (!reveal || !slides) return;
    const columns = reveal.isOverview() ? getComputedStyle(slides).gridTemplateColumns.split(' ').length : 1;
    const last = reveal.getTotalSlides() - 1;
    reveal.slide(Math.min(last, Math.max(0, reveal.getIndices().h + step * columns)));
  }

  /** After each change: the way back leads to the section of the slide, and the speaker view follows. */
  #show(): void {
    const slide = this.#reveal?.getCurrentSlide();
    if (!slide) return;
    // reveal.js would wait a second, and a deck that is loaded again meanwhile would be a slide behind.
    history.replaceState(history.state, '', `#/${slide.id}`);
    const back = this.#back;
    if (back)
      back.href =
        slide.dataset.section === undefined ? this.#lesson : `${this.#lesson}#${slide.dataset.section}`;
    const all = this.#reveal?.isOverview() === true;
    // What scrolls has to be reached by keys.
    if (all) slide.parentElement?.setAttribute('tabindex', '0');
    else slide.parentElement?.removeAttribute('tabindex');
    // There a slide is a picture to choose, and what it leads to is too small to press.
    for (const link of this.querySelectorAll<HTMLElement>('.slides a')) {
      if (all) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
    }
    if (all) slide.scrollIntoView({ block: 'nearest' });
    this.#tell();
  }

  #tell(): void {
    const slide = this.#reveal?.getCurrentSlide();
    if (slide)
      this.#channel?.say({ kind: 'state', slide: slide.id, black: this.#reveal?.isPaused() === true });
  }

  /** In a stack, `#/id` leads to a slide as it does in the deck. */
  #scrollToSlide(): void {
    if (this.#reveal) return;
    const id = /^#\/([a-z0-9-]+)/.exec(location.hash)?.[1];
    if (id !== undefined) document.getElementById(id)?.scrollIntoView();
  }

  get #tools(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-do]')];
  }

  get #back(): HTMLAnchorElement | undefined {
    return document.querySelector<HTMLAnchorElement>('.tp-deck-tools [data-part="back"]') ?? undefined;
  }

  get #speaker(): HTMLAnchorElement | undefined {
    return document.querySelector<HTMLAnchorElement>('.tp-deck-tools [data-part="speaker"]') ?? undefined;
  }
}

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

customElements.define('tp-deck', DeckElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-deck': DeckElement;
  }
}
