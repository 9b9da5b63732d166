import { readFileSync } from 'node:fs';
import { storedText } from './pages/learner-record.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

const path = 'trainers/questions/';

test.describe('The page of questions for trainers', () => {
  test('is found at the foot of every page', async ({ coursePage }) => {
    await coursePage.goto('about/', 'da');
    await coursePage.footer.root.getByRole('link', { name: 'For undervisere', exact: true }).click();
    await expect(coursePage.page).toHaveURL(/\/da\/trainers\//);
  });

  test('counts nothing, and keeps what was tried until the tab is closed', async ({ page, lessonPage }) => {
    await lessonPage.goto('about/');
    const before = await storedText(page);
    await lessonPage.goto(path);
    const question = lessonPage.question('try-single');
    await question.answer('b');
    await expect(question.feedback('b')).toBeVisible();
    const words = lessonPage.question('try-reflection');
    await words.field.fill('A café where somebody always looks up.');
    expect(await storedText(page)).toBe(before);

    await page.reload();
    await expect(question.option('b')).toBeChecked();
    await expect(words.field).toHaveValue('A café where somebody always looks up.');
    expect(await storedText(page)).toBe(before);
  });

  test('copies the Markdown as it stands in the file', async ({ page, context, lessonPage }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await lessonPage.goto(path, 'ar');
    const button = page.getByRole('button', { name: lessonPage.say('course.sample.copy'), exact: true });
    await expect(button).toHaveCount(13);
    await button.nth(6).click();
    await expect(page.getByText(lessonPage.say('course.sample.copied'), { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^:::question\{#try-numeric type=numeric level=apply\}\n/);
    const file = new URL('../../content/docs/ar/trainers/questions.mdx', import.meta.url);
    expect(readFileSync(file, 'utf8')).toContain(copied);
  });

  test('shows Markdown from left to right in Arabic', async ({ page, lessonPage }) => {
    await lessonPage.goto(path, 'ar');
    await expect(page.locator('pre').first()).toHaveCSS('direction', 'ltr');
  });

  test('has nothing that axe objects to', async ({ page, lessonPage }) => {
    await lessonPage.goto(path, 'ar');
    await lessonPage.question('try-numeric').field.fill('9');
    await lessonPage.question('try-numeric').check();
    await lessonPage.question('try-blanks').field.first().fill('اتصال');
    await lessonPage.question('try-blanks').check();
    await expectNoViolations(page);
  });

  test('can be read without script', { tag: '@no-script' }, async ({ page, lessonPage }) => {
    await lessonPage.goto(path);
    await expect(page.locator('pre')).toHaveCount(13);
    await expect(page.getByRole('button', { name: lessonPage.say('course.sample.copy') })).toHaveCount(0);
    await lessonPage.question('try-blanks').text('course.question.answerDisclosure').tap();
    await expect(lessonPage.question('try-blanks').solution).toContainText('journey');
  });
});

for (const locale of ['en', 'ar'] as const) {
  test(`The page of slides and handouts has its tables in view, in ${locale}`, async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto('trainers/', locale);
    const hidden = await page
      .getByRole('table')
      .evaluateAll((tables) =>
        tables.map(({ parentElement: box }) => box && box.scrollWidth - box.clientWidth),
      );
    expect(hidden).toEqual([0, 0]);
  });
}
