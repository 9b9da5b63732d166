import type { Locator, Page } from '@playwright/test';
import type { Word } from './words.ts';

/** A plan of the learner's own: when …, I will …. */
export class PlanBlock {
  readonly root: Locator;
  readonly #say: (word: Word) => string;

  constructor(page: Page, id: string, say: (word: Word) => string) {
    this.root = page.locator(`tp-plan[data-plan="${id}"]`);
    this.#say = say;
  }

  field(word: 'when' | 'will'): Locator {
    return this.root.getByRole('textbox', { name: this.#say(`course.plan.${word}`), exact: true });
  }

  get status(): Locator {
    return this.root.getByRole('status');
  }
}
