import type { Locator, Page } from '@playwright/test';
import { Footer } from './footer.ts';
import { Header } from './header.ts';
import { Menu } from './menu.ts';
import { SearchDialog } from './search-dialog.ts';
import { say, type Locale, type Word } from './words.ts';

/** A page of the course in one language. */
export class CoursePage {
  readonly page: Page;
  readonly header = new Header(this);
  readonly menu = new Menu(this);
  readonly footer = new Footer(this);
  readonly search = new SearchDialog(this);
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

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The message about storage, near the top of the page. */
  storageSays(status: 'absent' | 'full' | 'corrupt' | 'newer'): Locator {
    return this.page.getByRole('status').getByText(this.say(`course.record.${status}`), { exact: true });
  }
}
