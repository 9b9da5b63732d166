import type { Locator } from '@playwright/test';
import type { CoursePage } from './course-page.ts';

/** The foot of every page of the course. */
export class Footer {
  readonly #of: CoursePage;

  constructor(of: CoursePage) {
    this.#of = of;
  }

  get root(): Locator {
    return this.#of.page.getByRole('contentinfo');
  }

  get lessons(): Locator {
    return this.root.getByRole('navigation', { name: this.#of.say('course.footer.lessons'), exact: true });
  }

  get notYou(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('course.record.notYou'), exact: true });
  }

  get cleared(): Locator {
    return this.root.getByText(this.#of.say('course.record.cleared'), { exact: true });
  }

  /** "Start over?" */
  get dialog(): Locator {
    return this.#of.page.getByRole('dialog', {
      name: this.#of.say('course.record.startOverTitle'),
      exact: true,
    });
  }

  get keep(): Locator {
    return this.dialog.getByRole('button', { name: this.#of.say('course.record.cancel'), exact: true });
  }

  get startOver(): Locator {
    return this.dialog.getByRole('button', {
      name: this.#of.say('course.record.startOverConfirm'),
      exact: true,
    });
  }
}
