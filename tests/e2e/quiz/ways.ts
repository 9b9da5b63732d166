import { rightAnswers, wrongAnswers } from '../pages/quiz-page.ts';
import { expectNoSidewaysScroll, smallTargets } from '../support/measure.ts';
import { expect, test } from '../support/quiz-site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A run from its start to its end, by keyboard and by touch. */
export function takenEveryWay(): void {
  for (const locale of ['en', 'ar'] as const) {
    test(`The final quiz is taken by keyboard alone, every type of question, in ${locale}`, async ({
      page,
      quizPage,
    }) => {
      await quizPage.goto('quiz/', locale);
      await quizPage.press(quizPage.start, 'keyboard');
      await expect(quizPage.number(1, 9)).toBeFocused();
      const ids = await quizPage.answerAll(9, rightAnswers, 'keyboard');
      expect(ids.toSorted()).toEqual(Object.keys(rightAnswers).toSorted());
      await expect(quizPage.score(100)).toBeFocused();
      await expect(page.getByText(quizPage.say('course.quiz.reached', { goal: 60 }))).toBeVisible();
    });

    test.describe(`On a phone, in ${locale}`, () => {
      test.use(phone);

      test('a quiz is taken by touch, and the review says what was not right', async ({ page, quizPage }) => {
        await quizPage.goto('shop/quiz/', locale);
        await quizPage.press(quizPage.start, 'touch');
        await expectNoSidewaysScroll(page);
        expect(await smallTargets(page)).toEqual([]);
        const ids = await quizPage.answerAll(4, wrongAnswers, 'touch');
        await expect(quizPage.score(0)).toBeVisible();
        await expect(page.getByText(quizPage.say('course.quiz.notYet', { goal: 60 }))).toBeVisible();
        await expect(quizPage.rows).toHaveCount(4);
        const shown = await quizPage.questions.evaluateAll((blocks) => blocks.map(({ id }) => id));
        expect(shown).toEqual(ids);
        await expectNoSidewaysScroll(page);
      });
    });
  }
}
