import { rightAnswers, wrongAnswers } from '../pages/quiz-page.ts';
import { expectNoSidewaysScroll, isOnTop } from '../support/measure.ts';
import { expect, expectNoViolations, test } from '../support/quiz-site.ts';

/** In frames, on narrow screens, without script, and for the rules of accessibility. */
export function whereverItIs(): void {
  test.describe('In a frame of an LMS', () => {
    test.use({ viewport: { width: 700, height: 600 } });

    test('the question, the way on and the way out are in view', async ({ page, quizPage }) => {
      await quizPage.goto('quiz/');
      await quizPage.start.click();
      for (const part of [quizPage.leave, quizPage.number(1, 9), quizPage.check]) {
        await expect(part).toBeInViewport();
        expect(await isOnTop(part)).toBe(true);
      }
      await expectNoSidewaysScroll(page);
    });
  });

  test.describe('On the narrowest screen', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('nothing is cut off, in the run and in the review', async ({ page, quizPage }) => {
      await quizPage.goto('quiz/', 'ar');
      await quizPage.start.click();
      for (let number = 1; number <= 9; number += 1) {
        await expectNoSidewaysScroll(page);
        await quizPage.answer(wrongAnswers);
        await expectNoSidewaysScroll(page);
        await (number === 9 ? quizPage.finish : quizPage.next).click();
      }
      await expect(quizPage.score(0)).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  });

  test.describe('Without script', () => {
    test.use({ javaScriptEnabled: false });

    test('all questions are there with their answers behind disclosures', async ({ page, quizPage }) => {
      await quizPage.goto('shop/quiz/');
      // Playwright looks for text everywhere but below `noscript`, unless it is told to begin there.
      const list = page.locator('.tp-quiz__bank');
      await expect(list.getByText(quizPage.say('course.quiz.noScript'))).toBeVisible();
      await expect(quizPage.start).toBeHidden();
      await expect(quizPage.questions).toHaveCount(7);
      const question = list.locator('#phone-in-hand');
      await expect(question.getByText('Being seen already counts')).toBeHidden();
      await question.getByText(quizPage.say('course.question.answerDisclosure')).click();
      await expect(question.getByText('Being seen already counts')).toBeVisible();
      await expect(question.getByText('Being noticed comes before')).toBeVisible();
      await expect(question.getByRole('link', { name: 'Read about it: The first look' })).toBeVisible();
    });
  });

  test.describe('On paper', () => {
    test('the review flows over the sheets with every answer in it, each option whole', async ({
      page,
      quizPage,
    }) => {
      await quizPage.goto('shop/quiz/');
      await quizPage.start.click();
      await quizPage.answerAll(4, rightAnswers);
      await expect(quizPage.score(100)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      for (const row of await quizPage.rows.all()) {
        await expect(row.locator('details')).not.toHaveAttribute('open');
        await expect(row).toHaveCSS('break-inside', 'auto');
        await expect(row.locator('form')).toHaveCSS('break-inside', 'auto');
        await expect(row.locator('form')).toBeVisible();
        for (const why of await row.locator('.tp-explanation').all()) await expect(why).toBeVisible();
        await expect(row.locator('.tp-quiz-row__prompt')).toBeHidden();
      }
      const pieces = quizPage.rows.locator('.tp-option, .tp-part');
      expect(await pieces.count()).toBeGreaterThan(3);
      for (const piece of await pieces.all()) await expect(piece).toHaveCSS('break-inside', 'avoid');
    });
  });

  for (const [colorScheme, locale] of [
    ['light', 'en'],
    ['dark', 'ar'],
  ] as const) {
    test.describe(`Axe finds nothing, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test(`before the start, on a question, checked or not, and in the review of all types, in ${locale}`, async ({
        page,
        quizPage,
      }) => {
        await quizPage.goto('quiz/', locale);
        await expectNoViolations(page);
        await quizPage.start.click();
        await expectNoViolations(page);
        await quizPage.answer(wrongAnswers);
        await expectNoViolations(page);
        await page.reload();
        await quizPage.next.click();
        for (let number = 2; number <= 9; number += 1) {
          await quizPage.answer(number % 2 === 0 ? rightAnswers : wrongAnswers);
          await (number === 9 ? quizPage.finish : quizPage.next).click();
        }
        for (const row of await quizPage.rows.all())
          await row.evaluate((item) => item.querySelector('details')?.setAttribute('open', ''));
        await expectNoViolations(page);
      });
    });
  }
}
