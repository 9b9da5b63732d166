import { randomName } from './channel-name.ts';
import { choiceOfKey } from './choice-of-key.ts';
import { openChannel, type Channel, type Message, type Move } from './messages.ts';
import { isCharacterKey, moveOfKey } from './move-of-key.ts';
import { hasMore, scrolls } from './scroll-of-key.ts';
import './speaker-clock.ts';
import { deckAddress } from './waiting-speaker.ts';

/**
 * `<tp-speaker>`: follows the deck whose channel is named in the address, and sends it on. Without a deck it turns the
 * pages itself, and opens one that joins it.
 */
class SpeakerElement extends HTMLElement {
  #channel: Channel | undefined;
  #name = '';
  /** The deck's address. */
  #slides = '';
  #now = 0;
  readonly #size = new ResizeObserver(() => this.#reachNotes());

  connectedCallback(): void {
    this.#name = ownName();
    this.#slides = this.#open?.href ?? '';
    this.#clock?.resume(this.#name);
    this.toggleAttribute('data-live', true);
    for (const part of this.querySelectorAll<HTMLElement>('[data-part="live"]')) part.hidden = false;
    const cues = this.#part('cues');
    if (cues) {
      cues.tabIndex = -1;
      this.#size.observe(cues);
    }
    this.addEventListener('click', this);
    document.addEventListener('keydown', this);
    this.#show(0, false);
    this.#join(false);
    this.#channel = openChannel(this.#name, (message) => this.#hear(message));
    this.#channel.say({ kind: 'hello' });
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    document.removeEventListener('keydown', this);
    this.#size.disconnect();
    this.#channel?.close();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event instanceof MouseEvent) this.#click(event);
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a.tp-slide__link');
    if (link) {
      // The address has the name of the channel.
      event.preventDefault();
      this.#go(link.hash.slice(1));
    }
    const move = event.target.closest<HTMLElement>('[data-move]')?.dataset.move;
    if (move === 'next' || move === 'previous' || move === 'black') this.#ask(move);
    // Pressed with a pointer, a button is done with; the keys are the slides' again.
    if (link || event.detail > 0) this.#part('cues')?.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const focused = document.activeElement;
    const inNotes = focused?.matches('.tp-cue__notes') === true;
    if (inNotes && scrolls(key, focused)) return;
    // A button keeps the keys that press it, and a single letter counts only on the slides.
    const onSlides =
      focused === null || focused === document.body || focused === this.#part('cues') || inNotes;
    if (isCharacterKey(key) && !onSlides) return;
    const way = this.#way(key);
    const move = moveOfKey(key, getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr');
    if (way === undefined && !move) return;
    event.preventDefault();
    if (way !== undefined) this.#go(way);
    else if (move) this.#ask(move);
  }

  /** On a scene of a scenario, the slide that the choice of a key leads to; none while the screen is black. */
  #way(key: string): string | undefined {
    const place = choiceOfKey(key);
    if (place === undefined || this.hasAttribute('data-black')) return undefined;
    const ways = this.#cues[this.#now]?.querySelectorAll<HTMLElement>('[data-leads-to]');
    return ways?.[place]?.dataset.leadsTo;
  }

  /** Asks the deck to go to a slide; without one, the page goes there. */
  #go(slide: string): void {
    if (this.dataset.state === 'joined') this.#channel?.say({ kind: 'go', slide });
    else this.#show(Math.max(0, this.#placeOf(slide)), false);
  }

  /** Asks the deck; without one, the page turns here. */
  #ask(move: Move): void {
    if (this.dataset.state === 'joined') this.#channel?.say({ kind: 'move', move });
    else if (move !== 'black') this.#show(this.#target(move), false);
  }

  #target(move: Exclude<Move, 'black'>): number {
    const last = this.#cues.length - 1;
    const targets = { next: this.#now + 1, previous: this.#now - 1, first: 0, last };
    return Math.min(last, Math.max(0, targets[move]));
  }

  #hear(message: Message): void {
    if (message.kind === 'bye') this.#leave();
    if (message.kind !== 'state') return;
    const index = this.#placeOf(message.slide);
    if (index === -1) return;
    if (index > 0 && this.dataset.state === 'joined') this.#clock?.begin();
    this.#join(true);
    this.#show(index, message.black);
  }

  /** The screen has gone, and is black no more. */
  #leave(): void {
    this.#join(false);
    this.#blacken(false);
  }

  #join(joined: boolean): void {
    this.dataset.state = joined ? 'joined' : 'alone';
    const alone = this.#part('alone');
    if (alone) alone.hidden = joined;
    const black = this.#part('joined');
    if (black) black.hidden = !joined;
  }

  #show(index: number, black: boolean): void {
    const cues = this.#cues;
    const before = this.#now;
    this.#now = index;
    for (const [place, cue] of cues.entries()) {
      if (place === index) cue.dataset.place = 'now';
      else if (place === index + 1) cue.dataset.place = 'next';
      else delete cue.dataset.place;
      // What comes next is for a glance; read out, it would be taken for what is on the screen.
      cue.querySelector('.tp-cue__slide')?.toggleAttribute('inert', place !== index);
    }
    const end = this.#part('end');
    if (end) end.hidden = index < cues.length - 1;
    const turned = this.#blacken(black);
    const planned = cues
      .slice(0, index + 1)
      .reduce((sum, { dataset }) => sum + Number(dataset.minutes ?? 0), 0);
    this.#clock?.setAttribute('data-planned', String(planned));
    this.#leadToDeck(cues[index]?.id ?? '');
    this.#reachNotes();
    if (before !== index || turned) this.#say(black ? this.#part('black') : cues[index]);
  }

  /** The way to a deck opens it in a window of its own, where this one is. */
  #leadToDeck(slide: string): void {
    const link = this.#open;
    if (!link) return;
    link.href = deckAddress(this.#slides, this.#name, slide);
    link.target = `deck-${this.#name}`;
  }

  /** Shows whether the room's screen is black. @returns whether that is new */
  #blacken(black: boolean): boolean {
    const turned = this.hasAttribute('data-black') !== black;
    this.toggleAttribute('data-black', black);
    this.#part('joined')?.setAttribute('aria-pressed', String(black));
    for (const name of ['light', 'black']) {
      const part = this.#part(name);
      if (part) part.hidden = (name === 'black') !== black;
    }
    return turned;
  }

  /** What scrolls has to be reached by keys; what does not is no stop on the way. */
  #reachNotes(): void {
    for (const [place, cue] of this.#cues.entries()) {
      const notes = cue.querySelector<HTMLElement>('.tp-cue__notes');
      if (place === this.#now && notes && hasMore(notes)) notes.tabIndex = 0;
      else notes?.removeAttribute('tabindex');
    }
  }

  #say(what: HTMLElement | undefined): void {
    const said = this.#part('said');
    if (said) said.textContent = what?.ariaLabel ?? what?.textContent.trim() ?? '';
  }

  #placeOf(slide: string): number {
    return this.#cues.findIndex(({ id }) => id === slide);
  }

  #part(name: string): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
  }

  get #cues(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.tp-cue')];
  }

  get #open(): HTMLAnchorElement | undefined {
    return this.querySelector<HTMLAnchorElement>('a[data-part="open"]') ?? undefined;
  }

  get #clock() {
    return this.querySelector('tp-speaker-clock') ?? undefined;
  }
}

/** The channel in the address, else a new one; by it the window is named, too, so that a deck finds it again. */
function ownName(): string {
  const name = location.hash.slice(1) || randomName();
  history.replaceState(history.state, '', `#${name}`);
  window.name = `speaker-${name}`;
  return name;
}

customElements.define('tp-speaker', SpeakerElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-speaker': SpeakerElement;
  }
}
