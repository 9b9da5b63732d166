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

  /** The row or item with a key, which is its place: only steps leave theirs. */
  part(key: string): Locator {
    return this.parts.nth(key.charCodeAt(0) - 'a'.charCodeAt(0));
  }

  /** A step by its key, wherever it stands. */
  step(key: string): Locator {
    return this.root.locator(`[data-key="${key}"]`);
  }

  /** The keys of the steps as they stand. */
  steps(): Promise<readonly string[]> {
    return this.parts.evaluateAll((parts) => parts.map((part) => part.getAttribute('data-key') ?? ''));
  }

  move(key: string, direction: 'up' | 'down'): Locator {
    const words = direction === 'up' ? 'course.question.moveUp' : 'course.question.moveDown';
    return this.step(key).getByRole('button', { name: say(this.#locale, words) });
  }

  /** Moves steps up, one press at a time, until they stand in this order. */
  async order(keys: readonly string[], press: Press): Promise<void> {
    for (const [place, key] of keys.entries()) {
      for (let at = (await this.steps()).indexOf(key); at > place; at -= 1) await press(this.move(key, 'up'));
    }
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
