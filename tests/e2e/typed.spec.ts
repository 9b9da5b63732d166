import { tabTo } from './pages/keyboard.ts';
import type { Locale } from './pages/words.ts';
import { expect, expectNoViolations, expectNoViolationsInTheEvening, test } from './support/test.ts';

const path = 'trainers/questions/';

/** What readers of a language type, and what the page makes of it. */
const typed = {
  en: { share: '15', words: ['touchpoint', 'Journey'] },
  ar: { share: '١٥', words: ['إتّصال', 'رحلة'] },
} as const satisfies Partial<Record<Locale, unknown>>;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`What is typed, in ${locale}`, () => {
    test('can be a number, by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(`${path}#numeric`, locale);
      const question = lessonPage.question('try-numeric');
      await tabTo(page, question.field);
      await page.keyboard.type(typed[locale].share);
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.hit).toBeVisible();
      await expect(question.solution, 'the number that stands there is the answer').toBeHidden();
      await expect(question.field).toBeDisabled();
      await expect(question.field).toHaveValue('15');
      await expect(question.button('course.question.tryAgain')).toBeFocused();
    });

    test('can be words, by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(`${path}#blanks`, locale);
      const question = lessonPage.question('try-blanks');
      const [first, second] = typed[locale].words;
      await tabTo(page, question.field.first());
      await page.keyboard.type(first);
      await page.keyboard.press('Tab');
      await page.keyboard.type(second);
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.field.first()).toHaveAccessibleName(
        lessonPage.say('course.question.gap', { number: 1 }),
      );
    });

    test('can be both, by touch', { tag: '@mobile' }, async ({ page, lessonPage }) => {
      await lessonPage.goto(path, locale);
      const number = lessonPage.question('try-numeric');
      await number.field.tap();
      await page.keyboard.type(typed[locale].share);
      await number.button('course.question.check').tap();
      await expect(number.verdict('course.question.right')).toBeVisible();

      const words = lessonPage.question('try-blanks');
      for (const [place, word] of typed[locale].words.entries()) {
        await words.field.nth(place).tap();
        await page.keyboard.type(word);
      }
      await words.button('course.question.check').tap();
      await expect(words.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('Axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

  for (const locale of ['en', 'ar'] as const) {
    test(`in a number whose answer is shown, and in gaps that are asked for and empty, in ${locale}`, async ({
      page,
      lessonPage,
    }) => {
      await lessonPage.goto(path, locale);
      const number = lessonPage.question('try-numeric');
      const words = lessonPage.question('try-blanks');
      await number.field.fill('9');
      await number.check();
      await number.button('course.question.tryAgain').click();
      await number.field.fill('9');
      await number.check();
      await number.button('course.question.showAnswer').click();
      await words.field.last().fill('x');
      await words.check();
      await expectNoViolations(page);
      await words.check();
      await expect(words.verdict('course.question.notYet')).toBeVisible();
      await expectNoViolations(page);
      await expectNoViolationsInTheEvening(page);
    });
  }
});
