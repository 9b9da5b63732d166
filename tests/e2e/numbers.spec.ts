import { storedItem } from './pages/learner-record.ts';
import { expect, test } from './support/test.ts';

const path = 'trainers/questions/';

test.describe('A number', () => {
  const readings = [
    { locale: 'en', text: '15.2', verdict: 'course.question.right' },
    { locale: 'da', text: '15,2', verdict: 'course.question.right' },
    { locale: 'sv', text: '15 %', verdict: 'course.question.right' },
    { locale: 'ar', text: '١٥٫٢', verdict: 'course.question.right' },
    { locale: 'da', text: '17,6', verdict: 'course.question.notYet' },
    { locale: 'ar', text: '٩', verdict: 'course.question.notYet' },
    { locale: 'en', text: '€15', verdict: 'course.question.right' },
    { locale: 'da', text: '15 pct.', verdict: 'course.question.right' },
    { locale: 'sv', text: '9 procent', verdict: 'course.question.notYet' },
    { locale: 'ar', text: '٪١٥', verdict: 'course.question.right' },
    { locale: 'ar', text: '15 في المئة', verdict: 'course.question.right' },
  ] as const;

  for (const { locale, text, verdict } of readings) {
    test(`is read as ${locale} writes it: ${text}`, async ({ lessonPage }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-numeric');
      await question.field.fill(text);
      await question.check();
      await expect(question.verdict(verdict)).toBeVisible();
      await expect(question.hit).toBeVisible();
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
    await expect(question.verdict('course.question.notYet')).toBeVisible();
    await question.button('course.question.showAnswer').click();
    await expect(question.solution).toContainText('15 ± 0.5 %');
    await expect(question.solution).toContainText('9 of 60 is 15 in every hundred.');
    await expect(question.status).toHaveText(
      'Not yet. The answer: 15 ± 0.5 %. 9 of 60 is 15 in every hundred.',
    );
  });

  test('is answered after what there is to say to the one that was typed', async ({ page, lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    for (const again of [true, false]) {
      await question.field.fill('9');
      await question.check();
      if (again) await question.button('course.question.tryAgain').click();
    }
    await question.button('course.question.showAnswer').click();
    await expect(question.hit).toHaveCount(1);
    await expect(question.hit).toContainText('That is how many there were.');
    await expect(
      question.root.locator('p').getByText('9 of 60 is 15 in every hundred.').filter({ visible: true }),
    ).toHaveCount(1);
    await expect(question.status).toHaveText(
      /^Not yet\. That is how many there were\. .* The answer: 15 ± 0\.5 %\. 9 of 60 is/,
    );
    await page.reload();
    await expect(question.solution).toBeVisible();
  });

  test('is asked for when the field holds nothing', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    await question.check();
    await expect(question.status).toHaveText('Type a number first.');
    await expect(question.field).toBeFocused();
  });

  for (const [locale, says] of [
    ['en', 'Write only the number, such as 40.'],
    ['da', 'Skriv kun tallet, for eksempel 40.'],
    ['sv', 'Skriv bara talet, till exempel 40.'],
    ['ar', 'اكتبوا الرقم وحده، مثل 40.'],
  ] as const) {
    test(`is asked for alone when there are words beside it, in ${locale}`, async ({ page, lessonPage }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-numeric');
      await question.field.fill('15 of 60');
      for (const time of ['the first time', 'the second time']) {
        await question.check();
        await expect(question.text('course.question.numberOnly').first(), time).toBeVisible();
        await expect(question.text('course.question.typeNumber').first(), time).toBeHidden();
        await expect(question.status, time).toHaveText(says);
        await expect(question.field, time).toBeFocused();
      }
      expect(await storedItem(page, 'try-numeric'), 'it is no try').toBeUndefined();
      await expect(question.button('course.question.check')).toBeVisible();
      await expect(question.field).toHaveValue('15 of 60');
      await question.field.fill('15');
      await expect(question.text('course.question.numberOnly').first()).toBeHidden();
    });
  }

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
