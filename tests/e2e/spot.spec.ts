import { tabTo } from './pages/keyboard.ts';
import { impressions } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

for (const locale of ['en', 'ar'] as const) {
  test.describe(`A message with a fault, in ${locale}`, () => {
    test('is marked by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.question('spoiled-ending');
      await tabTo(page, question.option('c'));
      await page.keyboard.press('Space');
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');
      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.feedback('c')).toContainText(lessonPage.say('course.question.fault'));
      await expect(question.feedback('a')).toContainText(lessonPage.say('course.question.noFault'));
    });

    test('is marked by touch', { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.question('spoiled-ending');
      await question.label('c').tap();
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('A message with a fault', () => {
  test('keeps its sentences in their order', async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.question('spoiled-ending');
    expect(await question.optionKeys()).toEqual(['a', 'b', 'c', 'd']);
    await expect(question.root.getByRole('group').first()).toHaveAccessibleDescription('Mark what is wrong');
  });

  test('says why a sentence that was marked is none, and not more', async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const question = lessonPage.question('spoiled-ending');
    await question.answer('a');
    await expect(question.verdict('course.question.notYet')).toBeVisible();
    await expect(question.feedback('a')).toContainText('Nothing wrong here');
    await expect(question.root.getByText('One fault is still to be found.').first()).toBeVisible();
    await expect(question.feedback('c')).toBeHidden();
  });
});

test('Options stand in another order after another try, and in the same one after a reload', async ({
  page,
  lessonPage,
}) => {
  await lessonPage.goto(impressions.path);
  const question = lessonPage.question('visitor-while-on-phone');
  await question.answer('a');
  const first = await question.optionKeys();
  await page.reload();
  expect(await question.optionKeys()).toEqual(first);
  const orders = new Set([first.join()]);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await question.button('course.question.tryAgain').click();
    orders.add((await question.optionKeys()).join());
    await question.answer('a');
  }
  expect(orders.size).toBeGreaterThan(1);
});
