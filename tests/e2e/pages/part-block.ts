import type { Locator, Page } from '@playwright/test';
import { QuestionBlock } from './question-block.ts';
import { say, type Locale } from './words.ts';

/** How a part is answered: by touch, by mouse or by keyboard. */
export type Press = (target: Locator) => Promise<void>;

/** A question whose answer has several parts: steps to order, rows to match, items to classify. */
export class PartBlock extends QuestionBlock {
  readonly #locale: Locale;

  constructor(page: Page, id: string, locale: Locale) {
    super(page, id, (word) => say(locale, word));
    this.#locale = locale;
  }

  get parts(): Locator {
    return this.root.getByRole('list').first().getByRole('listitem');
  }

  /** The step, row or item with a key, wherever it stands. */
  part(key: string): Locator {
    return this.root.locator(`[data-key="${key}"]`);
  }

  /** The keys of the parts as they stand. */
  keys(): Promise<readonly string[]> {
    return this.parts.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-key') ?? ''));
  }

  move(key: string, direction: 'up' | 'down'): Locator {
    const words = direction === 'up' ? 'course.question.moveUp' : 'course.question.moveDown';
    return this.part(key).getByRole('button', { name: say(this.#locale, words) });
  }

  /** Moves steps up, one press at a time, until they stand in this order; one at least is moved. */
  async order(keys: readonly string[], press: Press): Promise<void> {
    const [first = '', second = ''] = await this.keys();
    if ([first, second].join() === keys.slice(0, 2).join()) await press(this.move(second, 'up'));
    for (const [place, key] of keys.entries()) {
      for (let at = (await this.keys()).indexOf(key); at > place; at -= 1) await press(this.move(key, 'up'));
    }
  }

  /** What is asked when a half-done answer is to be checked. */
  get asksBack(): Locator {
    return this.root.locator('[data-ask]:visible');
  }

  /** Checks an answer as it stands, although the question asks back first. */
  async checkAsItIs(): Promise<void> {
    await this.check();
    await this.check();
  }

  list(key: string): Locator {
    return this.part(key).getByRole('combobox');
  }

  /** The radio that puts an item into a group. */
  group(item: string, group: string): Locator {
    return this.part(item).locator(`input[value="${group}"]`);
  }

  /** What a finger presses to put an item into a group. */
  groupLabel(item: string, group: string): Locator {
    return this.part(item)
      .locator('label')
      .filter({ has: this.root.page().locator(`input[value="${group}"]`) });
  }
}
