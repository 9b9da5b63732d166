import { keepStopwatch, readStopwatch } from './kept-stopwatch.ts';
import { clockText, elapsed, pause, start, stopped, type Stopwatch } from './stopwatch.ts';

const minute = 60_000;

/**
 * `<tp-speaker-clock>`: time of day, a stopwatch, and the plan in `data-planned` (minutes up to the end of the slide on
 * the screen) and `data-total`. `resume()` tells it whose time it is, `begin()` starts it with the first slide.
 */
export class SpeakerClockElement extends HTMLElement {
  static readonly observedAttributes = ['data-planned'];
  #watch: Stopwatch = stopped;
  #channel: string | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this);
    this.#ticking = setInterval(() => this.#show(), 1000);
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    clearInterval(this.#ticking);
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  /** Goes on from where the stopwatch of a channel was before the window was loaded again, and keeps it from now on. */
  resume(channel: string): void {
    this.#channel = channel;
    this.#watch = readStopwatch(channel);
    this.#showButtons();
    this.#show();
  }

  /** Starts the stopwatch, unless somebody has used it already. */
  begin(): void {
    if (this.#watch === stopped) this.#use(start);
  }

  handleEvent({ target }: Event): void {
    const action =
      target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined;
    if (action === 'start') this.#use(start);
    if (action === 'pause') this.#use(pause);
    if (action === 'reset')
      this.#use(() => ({ ...stopped, since: this.#watch.since === undefined ? undefined : Date.now() }));
    if (action === 'start' || action === 'pause')
      this.querySelector<HTMLElement>('[data-do]:not([hidden])')?.focus();
  }

  #use(change: (watch: Stopwatch, now: number) => Stopwatch): void {
    this.#watch = change(this.#watch, Date.now());
    if (this.#channel !== undefined) keepStopwatch(this.#channel, this.#watch);
    this.#showButtons();
    this.#show();
  }

  #showButtons(): void {
    const runs = this.#watch.since !== undefined;
    for (const button of this.querySelectorAll<HTMLElement>('[data-do="start"], [data-do="pause"]'))
      button.hidden = (button.dataset.do === 'start') === runs;
  }

  #show(): void {
    const spoken = elapsed(this.#watch, Date.now());
    const planned = Number(this.dataset.planned ?? 0) * minute;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      numberingSystem: 'latn',
    });
    this.#write('time', time.format(new Date()));
    this.#write('elapsed', clockText(spoken));
    this.#write('plan', clockText(planned));
    this.#write('total', clockText(Number(this.dataset.total ?? 0) * minute));
    this.toggleAttribute('data-late', spoken > planned && planned > 0);
  }

  #write(part: string, text: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define('tp-speaker-clock', SpeakerClockElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-speaker-clock': SpeakerClockElement;
  }
}
