import { storedRecord, storedText, storeText } from './pages/learner-record.ts';
import { sameness } from './pages/lessons.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { expect, test } from './support/test.ts';

/** A good record with one answer, to a question that is not in the course any more. */
const earlier = JSON.stringify({
  version: 1,
  items: { gone: { practice: { count: 1, first: 1, best: 1, day: 20_000 } } },
  lessons: { 'consistency/why-sameness': {} },
  quizzes: {},
});

test.describe('Where storage is blocked', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    });
  });

  test('the course says so kindly and works all the same', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect(lessonPage.storageSays('absent')).toBeVisible();
    for (const word of ['course.record.kept', 'course.record.wordsKept'] as const) {
      await expect(page.getByText(lessonPage.say(word)).first()).toBeHidden();
    }

    await lessonPage.answerAll(sameness.right);

    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('Done', { useInnerText: true });
  });

  test('evening lasts for the page', async ({ page, coursePage }) => {
    await coursePage.goto('');
    await coursePage.header.theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('the front door still knows the language of the browser', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test('where storage is full, the course says so and keeps what was there', async ({ page, lessonPage }) => {
  await storeText(page, earlier);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await lessonPage.goto(sameness.path);

  const question = lessonPage.question('second-visit-slower');
  await question.answer('c');

  await expect(question.feedback('c')).toContainText('Right');
  await expect(lessonPage.storageSays('full')).toBeVisible();
  expect(await storedText(page)).toBe(earlier);
});

test('a record that cannot be read is set aside, and the course goes on', async ({ page, lessonPage }) => {
  await storeText(page, '{"version":1,"items":');
  await lessonPage.goto(sameness.path);
  await expect(lessonPage.storageSays('corrupt')).toBeVisible();

  await lessonPage.question('second-visit-slower').answer('c');
  await page.reload();

  await expect(lessonPage.question('second-visit-slower').option('c')).toBeChecked();
  await expect(lessonPage.storageSays('corrupt')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('course:touchpoint:corrupt'))).toBe(
    '{"version":1,"items":',
  );
});

test('a record of a newer version is left untouched', async ({ page, lessonPage }) => {
  const newer = '{"version":1000,"marvels":[]}';
  await storeText(page, newer);
  await lessonPage.goto(sameness.path);
  await expect(lessonPage.storageSays('newer')).toBeVisible();

  const question = lessonPage.question('second-visit-slower');
  await question.answer('c');

  await expect(question.feedback('c')).toContainText('Right');
  expect(await storedText(page)).toBe(newer);
});

test('where storage works, nothing is said about it', async ({ lessonPage }) => {
  await lessonPage.goto(sameness.path);
  for (const status of ['absent', 'full', 'corrupt', 'newer'] as const) {
    await expect(lessonPage.storageSays(status)).toBeHidden();
  }
});

test('two tabs show and keep the answers of both', async ({ page, context, lessonPage }) => {
  const other = new LessonPage(await context.newPage());
  await lessonPage.goto(sameness.path);
  await other.goto(sameness.path, 'ar');

  await lessonPage.question('second-visit-slower').answer('a');
  await expect(other.question('second-visit-slower').feedback('a')).toContainText('ليست هذه');
  await other.question('orchestration-aim').answer('a');
  await expect(lessonPage.question('orchestration-aim').feedback('a')).toContainText('Right');

  expect(await storedRecord(page)).toMatchObject({
    items: {
      'second-visit-slower': { practice: { count: 1, best: 0 } },
      'orchestration-aim': { practice: { count: 1, best: 1 } },
    },
  });
});

test.describe('"Not you? Start over"', () => {
  test('asks first, and keeps the progress unless confirmed', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').answer('c');
    const { footer } = lessonPage;
    await footer.notYou.click();
    await expect(footer.dialog).toBeVisible();
    await expect(footer.dialog).toHaveAccessibleDescription(/cannot be undone/);
    await expect(footer.keep).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(footer.dialog).toBeHidden();
    await expect(lessonPage.question('second-visit-slower').option('c')).toBeChecked();

    await footer.notYou.click();
    await page.keyboard.press('Escape');
    await expect(footer.dialog).toBeHidden();
    await expect(footer.notYou).toBeFocused();
    expect(await storedRecord(page)).toMatchObject({ items: { 'second-visit-slower': {} } });
  });

  test('forgets all answers and progress, and says so', async ({ page, lessonPage, homePage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(sameness.right);
    const { footer } = lessonPage;

    await footer.notYou.click();
    await footer.startOver.click();

    await expect(footer.cleared).toBeVisible();
    const question = lessonPage.question('second-visit-slower');
    await expect(question.option('c')).not.toBeChecked();
    await expect(question.button('course.question.check')).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finished')).toBeHidden();
    expect(await storedRecord(page)).toBeUndefined();
    await homePage.goto('');
    await expect(homePage.next('course.home.start')).toBeVisible();
    await expect(homePage.count).toHaveText('0 of 16 lessons done');
  });

  test('is not undone by the place that the page still waits to keep', async ({ page, lessonPage }) => {
    await page.clock.install();
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(sameness.right);
    const { footer } = lessonPage;
    await footer.notYou.click();
    await footer.startOver.click();
    await expect(footer.cleared).toBeVisible();

    await page.locator('#mystery-visit').evaluate((heading) => heading.scrollIntoView());
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.locator('[aria-current="true"]')).toHaveAttribute('href', '#mystery-visit');
    await page.clock.runFor(5000);

    expect(await storedRecord(page)).toBeUndefined();
  });

  test('starts other open tabs over too', async ({ context, lessonPage }) => {
    const other = new LessonPage(await context.newPage());
    await lessonPage.goto(sameness.path);
    await other.goto(sameness.path);
    await other.question('second-visit-slower').answer('a');

    await lessonPage.footer.notYou.click();
    await lessonPage.footer.startOver.click();

    await expect(other.question('second-visit-slower').option('a')).not.toBeChecked();
  });
});
