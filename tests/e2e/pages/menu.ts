import type { Locator } from '@playwright/test';
import type { CoursePage } from './course-page.ts';

/** The pages of the course: a column on a desktop, on a phone behind the menu button. */
export class Menu {
  readonly #of: CoursePage;

  constructor(of: CoursePage) {
    this.#of = of;
  }

  get root(): Locator {
    return this.#of.page.getByRole('navigation', {
      name: this.#of.say('sidebarNav.accessibleLabel'),
      exact: true,
    });
  }

  get close(): Locator {
    return this.root.getByRole('button', { name: this.#of.say('course.header.closeMenu'), exact: true });
  }

  /** The link to a lesson of the open module, with its mark in words: `meeting/first-impressions`. */
  lesson(id: string): Locator {
    return this.root.getByRole('link').and(this.#of.page.locator(`[data-lesson="${id}"]`));
  }

  /** The link to a module, with its mark in words. */
  module(id: string): Locator {
    return this.root.getByRole('link').and(this.#of.page.locator(`[data-module="${id}"]`));
  }
}
