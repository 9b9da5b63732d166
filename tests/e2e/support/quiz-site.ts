/** The `test` of the quizzes: the small course `quiz-course`, built once for all of them and served from a folder of a host. */
import { rm } from 'node:fs/promises';

import { buildSite } from '../../support/build-site.ts';
import { QuizPage } from '../pages/quiz-page.ts';
import { serve } from './serve.ts';
import { expect, test as base } from './test.ts';

export { expect, expectNoViolations } from './test.ts';

export const test = base.extend<{ readonly quizPage: QuizPage }, { readonly quizSite: string }>({
  quizSite: [
    async ({ browserName: _ }, use) => {
      const { folder, output } = await buildSite('quiz-course');
      expect(output).toContain('Complete!');
      const server = await serve({ folder, base: '/courses/lamps/' });
      await use(server.url);
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ quizSite }, use) => use(quizSite),
  quizPage: ({ page }, use) => use(new QuizPage(page)),
});
