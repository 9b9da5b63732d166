import { openChannel, type Channel, type Message, type Move } from './messages.ts';
import { isCharacterKey, moveOfKey } from './move-of-key.ts';
import './speaker-clock.ts';

/**
 * `<tp-speaker>`: follows the deck whose channel is named in the address, and sends it on. Without a deck it turns the
 * pages itself, and says how to open one.
 */
class SpeakerElement extends HTMLElement {
  #channel: Channel | undefined;
  #now = 0;

  connectedCallback(): void {
    const name = location.hash.slice(1);
    this.toggleAttribute('data-live', true);
    for (const part of this.querySelectorAll<HTMLElement>('[data-part="live"]')) part.hidden = false;
    const cues = this.#part('cues');
    if (cues) cues.tabIndex = -1;
    this.addEventListener('click', this);
    document.addEventListener('keydown', this);
    this.#show(0, false);
    this.#join(false);
    if (name === '') return;
    this.#channel = openChannel(name, (message) => this.#hear(message));
    this.#channel.say({ kind: 'hello' });
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    document.removeEventListener('keydown', this);
    this.#channel?.close();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event);
    else if (event.target instanceof Element) {
      const move = event.target.closest<HTMLElement>('[data-move]')?.dataset.move;
      if (move === 'next' || move === 'previous' || move === 'black') this.#ask(move);
    }
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const move = moveOfKey(key, getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr');
    if (!move || ctrlKey || metaKey || altKey) return;
    // A button keeps the keys that press it, and a single letter counts only on the slides.
    const focused = document.activeElement;
    const onSlides = focused === null || focused === document.body || focused === this.#part('cues');
    if (isCharacterKey(key) && !onSlides) return;
    event.preventDefault();
    this.#ask(move);
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
    if (message.kind === 'bye') this.#join(false);
    if (message.kind !== 'state') return;
    const index = this.#cues.findIndex(({ id }) => id === message.slide);
    if (index === -1) return;
    if (index > 0 && this.dataset.state === 'joined') this.#clock?.begin();
    this.#join(true);
    this.#show(index, message.black);
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
    this.#part('joined')?.setAttribute('aria-pressed', String(black));
    const planned = cues
      .slice(0, index + 1)
      .reduce((sum, { dataset }) => sum + Number(dataset.minutes ?? 0), 0);
    this.#clock?.setAttribute('data-planned', String(planned));
    if (before !== index) this.#say(cues[index]);
  }

  #say(cue: HTMLElement | undefined): void {
    const said = this.#part('said');
    if (said) said.textContent = cue?.ariaLabel ?? '';
  }

  #part(name: string): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
  }

  get #cues(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.tp-cue')];
  }

  get #clock() {
    return this.querySelector('tp-speaker-clock') ?? undefined;
  }
}

customElements.define('tp-speaker', SpeakerElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-speaker': SpeakerElement;
  }
}
