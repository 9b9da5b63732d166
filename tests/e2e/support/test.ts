/** The `test` and `expect` of every spec: Playwright's, with a page that may not complain and may not call out. */
import { test as base } from '@playwright/test';
import { CoursePage } from '../pages/course-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { watch } from './watch.ts';

export { expect } from '@playwright/test';
export { expectNoViolations, expectNoViolationsInTheEvening } from './axe.ts';

interface Options {
  /** Console messages that this test provokes, for example the browser's own line about a page that is not found. */
  readonly tolerated: readonly RegExp[];
}

interface Pages {
  readonly coursePage: CoursePage;
  readonly homePage: HomePage;
  readonly lessonPage: LessonPage;
}

export const test = base.extend<Options & Pages & { quiet: undefined }>({
  coursePage: ({ page }, use) => use(new CoursePage(page)),
  homePage: ({ page }, use) => use(new HomePage(page)),
  lessonPage: ({ page }, use) => use(new LessonPage(page)),
  tolerated: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, tolerated }, use) => {
      const complaints = watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin);
      await use(undefined);
      const unexpected = complaints().filter((line) => tolerated.every((pattern) => !pattern.test(line)));
      base.expect(unexpected, 'the console and the network stay quiet').toEqual([]);
    },
    { auto: true },
  ],
});
