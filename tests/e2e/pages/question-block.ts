import type { Locator, Page } from '@playwright/test';
import type { Word } from './words.ts';

type Say = (word: Word) => string;

/** A question in a lesson. Options have the keys `a b c …`, in order. */
export class QuestionBlock {
  readonly #page: Page;
  readonly #id: string;
  readonly #say: Say;

  constructor(page: Page, id: string, say: Say) {
    this.#page = page;
    this.#id = id;
    this.#say = say;
  }

  get root(): Locator {
    return this.#page.locator(`[id="${this.#id}"]`);
  }

  get options(): Locator {
    return this.root.getByRole('radio').or(this.root.getByRole('checkbox'));
  }

  option(key: string): Locator {
    return this.root.locator(`input[value="${key}"]`);
  }

  /** What a finger or a mouse presses: the words of the option and all around them. */
  label(key: string): Locator {
    return this.root.locator('label').filter({ has: this.#page.locator(`input[value="${key}"]`) });
  }

  /** The verdict of one option and why. */
  feedback(key: string): Locator {
    return this.#page.locator(`[id="${this.#id}-${key}"]`);
  }

  get explanation(): Locator {
    return this.#page
      .locator(`[id="${this.#id}-outcome"]`)
      .getByText(this.#say('course.question.why'), { exact: true });
  }

  /** The verdict of a question with several right options. */
  verdict(word: Word): Locator {
    return this.#page.locator(`[id="${this.#id}-outcome"]`).getByText(this.#say(word), { exact: true });
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }

  button(word: Word): Locator {
    return this.root.getByRole('button', { name: this.#say(word), exact: true });
  }

  text(word: Word): Locator {
    return this.root.getByText(this.#say(word), { exact: true });
  }

  get hint(): Locator {
    return this.root.getByText(this.#say('course.question.hint'), { exact: true });
  }

  /** Chooses options with the mouse and checks the answer. */
  async answer(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.label(key).click();
    await this.button('course.question.check').click();
  }
}
