import { tabTo } from './pages/keyboard.ts';
import type { Locale } from './pages/words.ts';
import { expect, test } from './support/test.ts';

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

      await expect(question.hit).toContainText(lessonPage.say('course.question.right'));
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
      await expect(number.hit).toContainText(lessonPage.say('course.question.right'));

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

test.describe('A number', () => {
  const readings = [
    { locale: 'en', text: '15.2', verdict: 'course.question.right' },
    { locale: 'da', text: '15,2', verdict: 'course.question.right' },
    { locale: 'sv', text: '15 %', verdict: 'course.question.right' },
    { locale: 'ar', text: '١٥٫٢', verdict: 'course.question.right' },
    { locale: 'da', text: '17,6', verdict: 'course.question.wrong' },
    { locale: 'ar', text: '٩', verdict: 'course.question.wrong' },
  ] as const;

  for (const { locale, text, verdict } of readings) {
    test(`is read as ${locale} writes it: ${text}`, async ({ lessonPage }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-numeric');
      await question.field.fill(text);
      await question.check();
      await expect(question.hit).toContainText(lessonPage.say(verdict));
    });
  }

  test('has feedback of its own when it is a typical mistake, and the answer after two', async ({
    lessonPage,
  }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    await question.field.fill('9');
    await question.check();
    await expect(question.hit).toContainText('That is how many there were.');
    await expect(question.button('course.question.showAnswer')).toBeHidden();

    await question.button('course.question.tryAgain').click();
    await expect(question.field).toBeFocused();
    await expect(question.field).toHaveValue('');
    await question.field.fill('20');
    await question.check();
    await expect(question.hit).toHaveCount(0);
    await expect(question.verdict('course.question.wrong')).toBeVisible();
    await question.button('course.question.showAnswer').click();
    await expect(question.solution).toContainText('15');
  });

  test('is asked for when the field holds none', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    await question.field.fill('a few');
    await question.check();
    await expect(question.text('course.question.typeNumber').first()).toBeVisible();
    await expect(question.field).toBeFocused();
  });

  test('is written as the other language writes it', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    await lessonPage.question('try-numeric').field.fill('17.6');
    await lessonPage.question('try-numeric').check();
    await lessonPage.header.switchTo('da');
    const danish = lessonPage.question('try-numeric');
    await expect(danish.field).toHaveValue('17,6');
    await expect(danish.hit).toContainText('Det er 9 målt mod de andre 51.');
  });
});

test.describe('Words in gaps', () => {
  test('are right or wrong each for itself, and shown after two tries', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    for (const again of [true, false]) {
      await question.field.first().fill('touch point');
      await question.field.last().fill('road');
      await question.check();
      await expect(question.verdict('course.question.partly')).toBeVisible();
      if (again) await question.button('course.question.tryAgain').click();
    }
    await expect(question.field.first()).toHaveAttribute('aria-invalid', 'false');
    await expect(question.field.last()).toHaveAttribute('aria-invalid', 'true');
    await question.button('course.question.showAnswer').click();
    await expect(question.solution.getByRole('listitem')).toHaveText(['touchpoint', 'journey']);
  });

  test('keep their score in another language, where the fields are empty', async ({ page, lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    await question.field.first().fill('touchpoint');
    await question.field.last().fill('road');
    await question.check();
    await page.reload();
    await expect(question.field.last()).toHaveValue('road');

    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.question('try-blanks');
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
    await expect(arabic.field.first()).toHaveValue('');
    await expect(arabic.field.last()).toHaveValue('');
    await expect(arabic.field.last()).toBeDisabled();
  });
});
