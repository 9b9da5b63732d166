import type { Locator, Page } from '@playwright/test';
import type { Word } from './words.ts';

type Say = (word: Word) => string;

/** A scenario on its page: the scene one stands in, its choices, and the way that led there. */
export class ScenarioBlock {
  readonly root: Locator;
  readonly #id: string;
  readonly #say: Say;

  constructor(page: Page, id: string, say: Say) {
    this.root = page.locator(`tp-scenario[data-scenario="${id}"]`);
    this.#id = id;
    this.#say = say;
  }

  /** The words of a scene. */
  scene(id: string): Locator {
    return this.root.locator(`[id="${this.#id}-${id}"]`);
  }

  /** The choices of a scene, as one presses them. */
  choices(scene: string): Locator {
    return this.scene(scene).locator('xpath=..').locator('> details > summary');
  }

  /** What happens after a choice, counted from 1, and why. */
  consequence(scene: string, choice: number): Locator {
    return this.choices(scene)
      .nth(choice - 1)
      .locator('xpath=..')
      .locator('> div');
  }

  /** The link that goes on, of the choice that was made. */
  get goOn(): Locator {
    return this.root.getByRole('link', { name: this.#say('course.scenario.goOn') });
  }

  button(word: 'again' | 'another' | 'back'): Locator {
    return this.root.getByRole('button', { name: this.#say(`course.scenario.${word}`), exact: true });
  }

  /** The steps of the way so far. */
  get way(): Locator {
    return this.root
      .getByRole('list', { name: this.#say('course.scenario.way'), exact: true })
      .getByRole('listitem');
  }

  get end(): Locator {
    return this.root.locator('p:visible').getByText(this.#say('course.scenario.end'), { exact: true });
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }
}
