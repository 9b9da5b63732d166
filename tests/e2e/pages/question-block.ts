import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import type { Word } from './words.ts';

type Say = (word: Word) => string;

/** A question in a lesson. Options and parts have the keys `a b c …`, wherever they stand on the page. */
export class QuestionBlock {
  readonly #page: Page;
  readonly #id: string;
  readonly #say: Say;

  constructor(page: Page, id: string, say: Say) {
    this.#page = page;
    this.#id = id;
    this.#say = say;
  }

  /** A word of the interface in the language of the page. */
  say(word: Word): string {
    return this.#say(word);
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

  /** The option that stands first on the page. */
  get firstOption(): Locator {
    return this.options.first();
  }

  /** What a finger or a mouse presses: the words of the option and all around them. */
  label(key: string): Locator {
    return this.root.locator('label').filter({ has: this.#page.locator(`input[value="${key}"]`) });
  }

  /** The verdict of one option and why. */
  feedback(key: string): Locator {
    return this.root
      .locator('.tp-option')
      .filter({ has: this.#page.locator(`input[value="${key}"]`) })
      .locator('.tp-feedback');
  }

  get outcome(): Locator {
    return this.root.locator('.tp-outcome');
  }

  get explanation(): Locator {
    return this.outcome.getByText(this.#say('course.question.why'), { exact: true });
  }

  /** The verdict of the whole question, under its prompt. */
  verdict(word: Word): Locator {
    return this.root.locator('[data-part="verdict"]').getByText(this.#say(word), { exact: true });
  }

  /** The answer in full, under the verdict. */
  get solution(): Locator {
    return this.root.locator('.tp-solution');
  }

  get readAgain(): Locator {
    return this.root.getByRole('link', { name: this.#say('course.question.readAgain'), exact: true });
  }

  /** The verdict of the number that was typed, and why. */
  get hit(): Locator {
    return this.root.locator('.tp-feedback[data-hit]');
  }

  /** Where something is typed. */
  get field(): Locator {
    return this.root.getByRole('textbox');
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

  /** The keys of the options in the order of the page. */
  optionKeys(): Promise<readonly string[]> {
    return this.options.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  }

  /** Chooses options with the mouse and checks the answer. */
  async answer(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.label(key).click();
    await this.check();
  }

  async check(): Promise<void> {
    await this.button('course.question.check').click();
  }

  /** Goes to the radios by Tab and to one of them by the arrow. */
  async chooseByKeyboard(key: string): Promise<void> {
    await tabTo(this.#page, this.firstOption);
    await this.#page.keyboard.press('Space');
    const keys = await this.optionKeys();
    for (let place = 0; place < keys.indexOf(key); place += 1) await this.#page.keyboard.press('ArrowDown');
  }
}
