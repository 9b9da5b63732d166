import { tabTo } from './pages/keyboard.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const groups = sameness.right['same-or-free'];
const items = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`Items to be grouped, in ${locale}`, () => {
    test('are answered by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('same-or-free');

      for (const [place, item] of items.entries()) {
        await tabTo(page, question.group(item, 'a'));
        await page.keyboard.press('Space');
        if (groups[place] === 'b') await page.keyboard.press('ArrowDown');
        await expect(question.group(item, groups[place] ?? '')).toBeChecked();
      }
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.button('course.question.tryAgain')).toBeFocused();
    });

    test('are answered by touch', { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('same-or-free');
      for (const [place, item] of items.entries()) await question.groupLabel(item, groups[place] ?? '').tap();
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('Items to be grouped', () => {
  test('are groups of radios named for the item', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    const date = question.root.getByRole('group', { name: 'The delivery date', exact: true });
    await expect(date.getByRole('radio')).toHaveCount(2);
    await expect(date.getByRole('radio', { name: 'Free to vary', exact: true })).toBeVisible();
  });

  test('say verdict and reason of each, and are as they were left after a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    await question.groupLabel('a', 'a').click();
    await question.groupLabel('d', 'a').click();
    await question.check();

    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(question.part('a')).toContainText('Right', { useInnerText: true });
    await expect(question.part('a')).toContainText('two dates are two promises', { useInnerText: true });
    await expect(question.part('d')).toContainText('Not here', { useInnerText: true });
    await expect(question.part('b')).toContainText('Not here', { useInnerText: true });

    await page.reload();
    await expect(question.group('d', 'a')).toBeChecked();
    await expect(question.group('b', 'a')).not.toBeChecked();
    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.partsOf('same-or-free');
    await expect(arabic.group('d', 'a')).toBeChecked();
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
  });

  test('are open again after another try', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    await question.groupLabel('a', 'b').click();
    await question.check();
    await expect(question.group('a', 'b')).toBeDisabled();
    await question.button('course.question.tryAgain').click();
    await expect(question.group('a', 'b')).not.toBeChecked();
    await expect(question.group('a', 'a')).toBeFocused();
    await expect(question.part('a')).not.toContainText('Not here', { useInnerText: true });
  });
});
