import type { Locator, Page } from '@playwright/test';
import { say, type Locale, type Word } from './words.ts';

/** A page of the course in one language. */
export class CoursePage {
  readonly page: Page;
  #locale: Locale = 'en';

  constructor(page: Page) {
    this.page = page;
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** Opens `meeting/first-impressions/` in a language; a path may end in `#id`. */
  async goto(path: string, locale: Locale = 'en'): Promise<void> {
    this.#locale = locale;
    await this.page.goto(`${locale}/${path}`);
  }

  /** A word of the interface in the language of the page. */
  say(word: Word, values?: Readonly<Record<string, string | number>>): string {
    return say(this.#locale, word, values);
  }

  /** From here on the page is in another language: a link was followed. */
  nowIn(locale: Locale): void {
    this.#locale = locale;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
}
