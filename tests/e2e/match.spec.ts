import { tabTo } from './pages/keyboard.ts';
import { impressions } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const rows = ['a', 'b', 'c'] as const;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`Rows to be matched, in ${locale}`, () => {
    test('are answered by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.partsOf('three-questions-met');

      for (const row of rows) {
        const list = question.list(row);
        const partners = await list
          .locator('option')
          .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
        await tabTo(page, list);
        for (let place = 0; place < partners.indexOf(row); place += 1) await page.keyboard.press('ArrowDown');
        await expect(list).toHaveValue(row);
      }
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      for (const row of rows)
        await expect(question.part(row)).toContainText(question.say('course.question.right'));
    });

    test('are answered by touch', { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.partsOf('three-questions-met');
      for (const row of rows) {
        await question.list(row).tap();
        await question.list(row).selectOption(row);
      }
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('Rows to be matched', () => {
  test('name each list for its row', async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.partsOf('three-questions-met');
    await expect(question.list('a')).toHaveAccessibleName('Am I seen?');
    await expect(question.list('c')).toHaveAccessibleName('Where do I go?');
    await expect(question.text('course.question.match')).toBeVisible();
  });

  test('ask for an answer when there is none', async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.partsOf('three-questions-met');
    await question.check();
    await expect(question.status).toHaveText('Choose an answer first.');
    await expect(question.list('a')).toBeFocused();
  });

  test('earn their part, and are as they were left after a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.partsOf('three-questions-met');
    await question.list('a').selectOption('a');
    await question.list('b').selectOption('c');
    await question.check();

    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(question.part('a')).toContainText('Right', { useInnerText: true });
    await expect(question.part('b')).toContainText('Not here', { useInnerText: true });
    await expect(question.part('c')).toContainText('Not here', { useInnerText: true });
    await expect(question.list('a')).toBeDisabled();
    await expect(question.status).toHaveText(/^Partly right Am I seen\? Right Am I welcome\? Not here/);

    await page.reload();
    await expect(question.list('b')).toHaveValue('c');
    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.partsOf('three-questions-met');
    await expect(arabic.list('a')).toHaveValue('a');
    await expect(arabic.list('b')).toHaveValue('c');
    await expect(arabic.list('c')).toHaveValue('');
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
  });

  test('show the pairs when the answer is asked for', async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.partsOf('three-questions-met');
    await question.list('a').selectOption('b');
    await question.check();
    await question.button('course.question.tryAgain').click();
    await expect(question.list('a')).toHaveValue('');
    await question.list('a').selectOption('b');
    await question.check();
    await question.button('course.question.showAnswer').click();
    await expect(question.solution.getByRole('listitem').first()).toHaveText(
      'Am I seen? Somebody looks up and nods',
    );
  });
});
