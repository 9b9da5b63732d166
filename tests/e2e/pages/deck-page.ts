import { expect, type Locator, type Page } from '@playwright/test';

import { say, type Locale, type Word } from './words.ts';

/** The deck of a lesson in one language. */
export class DeckPage {
  readonly page: Page;
  #locale: Locale = 'en';

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the deck of `meeting/first-impressions`, at a slide if one is named. */
  async goto(lesson: string, locale: Locale = 'en', slide?: string): Promise<void> {
    this.#locale = locale;
    await this.page.goto(`${locale}/${lesson}/slides/${slide === undefined ? '' : `#/${slide}`}`);
  }

  /** Opens it and waits until keys are heard. */
  async start(lesson: string, locale: Locale = 'en', slide?: string): Promise<void> {
    await this.goto(lesson, locale, slide);
    await expect(this.deck).toBeFocused();
    await expect(this.page.locator('.reveal.ready')).toBeVisible();
  }

  say(word: Word): string {
    return say(this.#locale, word);
  }

  get deck(): Locator {
    return this.page.getByRole('group', { name: this.say('course.deck.title'), exact: true });
  }

  /** Every slide, shown or not. */
  get slides(): Locator {
    return this.page.locator('.slides > section');
  }

  slide(id: string): Locator {
    return this.page.locator(`.slides > #${id}`);
  }

  tool(word: Word): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: this.say(word), exact: true });
  }

  get back(): Locator {
    return this.page.getByRole('link', { name: this.say('course.deck.back') });
  }

  /** Fails unless this slide, and no other, is what one sees. */
  async expectSlide(id: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`#/${id}$`));
    await expect(this.slide(id)).toBeVisible();
    await expect(this.slide(id)).not.toHaveAttribute('aria-hidden');
    await expect(this.page.locator('.slides > section:not([aria-hidden])')).toHaveCount(1);
  }

  /** Opens the speaker view by its key, and waits until it is joined. */
  async openSpeaker(): Promise<SpeakerPage> {
    await expect(this.page.locator('[data-part="speaker"]')).toHaveAttribute('href', /#\w+$/);
    const opened = this.page.context().waitForEvent('page');
    await this.page.keyboard.press('s');
    const speaker = new SpeakerPage(await opened, this.#locale);
    // Not only that the message is hidden, which it also is before the page is there.
    await expect(speaker.page.locator('tp-speaker[data-state="joined"]')).toBeVisible();
    await expect(speaker.alone).toBeHidden();
    return speaker;
  }
}

/** The trainer's window. */
export class SpeakerPage {
  readonly page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.#locale = locale;
  }

  say(word: Word): string {
    return say(this.#locale, word);
  }

  /** The message that no deck is joined. */
  get alone(): Locator {
    return this.page.getByText(this.say('course.speaker.alone'));
  }

  get notes(): Locator {
    return this.page.locator('[data-place="now"] .tp-cue__notes');
  }

  button(word: Word): Locator {
    return this.page.getByRole('button', { name: this.say(word), exact: true });
  }

  /** Presses what opens a deck, and returns that deck once it has joined. */
  async openDeck(): Promise<DeckPage> {
    const opened = this.page.context().waitForEvent('page');
    await this.page.getByRole('link', { name: this.say('course.speaker.openDeck') }).click();
    const deck = new DeckPage(await opened);
    await expect(deck.page.locator('.reveal.ready')).toBeVisible();
    await expect(this.page.locator('tp-speaker[data-state="joined"]')).toBeVisible();
    return deck;
  }

  async expectSlides(now: string, next: string): Promise<void> {
    await expect(this.page.locator(`#${now}[data-place="now"]`)).toBeAttached();
    await expect(this.page.locator(`#${next}[data-place="next"]`)).toBeAttached();
  }
}
