import type { Locator } from '@playwright/test';
import { CoursePage } from './course-page.ts';

/** The home of the course in one language. */
export class HomePage extends CoursePage {
  /** The one button that begins or goes on: "Start with …", "Continue …", "Read again …". */
  next(
    word: 'course.home.start' | 'course.home.continue' | 'course.home.quiz' | 'course.home.again',
  ): Locator {
    const [before = ''] = this.say(word).split('{{');
    return this.page.getByRole('main').getByRole('link', { name: before.trim() });
  }

  /** The card of a module. */
  card(id: string): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .and(this.page.locator(`[data-module="${id}"]`));
  }

  /** The lamp of a module over the title; an image that is hidden from screen readers. */
  lamp(id: string): Locator {
    return this.page.getByRole('main').locator(`[aria-hidden="true"] [data-module="${id}"]`);
  }

  /** The count of the course: "1 of 2 lessons done". */
  get count(): Locator {
    return this.page.getByRole('main').locator('tp-course-count');
  }
}
