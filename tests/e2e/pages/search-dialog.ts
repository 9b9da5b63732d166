import { expect, type Locator } from '@playwright/test';
import type { CoursePage } from './course-page.ts';

/** The dialog that searches the pages of one language. */
export class SearchDialog {
  readonly #of: CoursePage;

  constructor(of: CoursePage) {
    this.#of = of;
  }

  get root(): Locator {
    return this.#of.page.getByRole('dialog', { name: this.#of.say('search.label'), exact: true });
  }

  get field(): Locator {
    return this.root.getByRole('searchbox');
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  get results(): Locator {
    return this.root.getByRole('list').first().getByRole('link');
  }

  get more(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('pagefind.load_more'), exact: true });
  }

  /** The paths of all results, pages and sections. */
  addresses(): Promise<readonly string[]> {
    return this.results.evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );
  }

  /** Asks for more results until there are no more. */
  async showAll(): Promise<void> {
    while (await this.more.isVisible()) {
      const shown = await this.results.count();
      await this.more.click();
      await expect(this.results).not.toHaveCount(shown);
    }
  }

  /** Looks for something and waits until the dialog says how much it found. */
  async find(term: string): Promise<void> {
    const searching = this.#of.say('pagefind.searching').split('[')[0] ?? '';
    await this.field.fill(term);
    // The dialog sets the term apart with isolates, so that one term is not taken for the end of another.
    await expect(this.status).toContainText(`\u2068${term}\u2069`);
    await expect(this.status).not.toContainText(searching);
  }

  async open(): Promise<void> {
    await this.#of.page.keyboard.press('Control+k');
    await expect(this.root).toBeVisible();
  }
}
