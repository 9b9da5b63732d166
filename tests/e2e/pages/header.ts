import type { Locator } from '@playwright/test';
import type { CoursePage } from './course-page.ts';
import { say, type Locale } from './words.ts';

/** What stands at the top of every page of the course. */
export class Header {
  readonly #of: CoursePage;

  constructor(of: CoursePage) {
    this.#of = of;
  }

  get root(): Locator {
    return this.#of.page.getByRole('banner');
  }

  get skipLink(): Locator {
    return this.#of.page.getByRole('link', { name: this.#of.say('skipLink.label'), exact: true });
  }

  get search(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('search.label') });
  }

  get theme(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('themeSelect.dark') });
  }

  get menu(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('course.header.menu'), exact: true });
  }

  /** What opens the list of languages; it is named for the language of the page. */
  get languages(): Locator {
    const language = this.#of.say('course.language');
    return this.root.getByLabel(this.#of.say('course.header.language', { language }), { exact: true });
  }

  language(locale: Locale): Locator {
    return this.root.getByRole('link', { name: say(locale, 'course.language'), exact: true });
  }

  /** Follows the link to this page in another language. */
  async switchTo(locale: Locale): Promise<void> {
    await this.languages.click();
    await this.language(locale).click();
    await this.#of.page.waitForURL(`**/${locale}/**`);
    this.#of.nowIn(locale);
  }
}
