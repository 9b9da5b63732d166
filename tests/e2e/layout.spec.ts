import { lessonsOf } from '../../src/course/course.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { sameness } from './pages/lessons.ts';
import {
  cutOffWords,
  doubleText,
  expectNoSidewaysScroll,
  isOnTop,
  middleOf,
  smallTargets,
} from './support/measure.ts';
import { expect, test } from './support/test.ts';

const pages = [
  'en/',
  'en/meeting/',
  'en/consistency/why-sameness/',
  'en/glossary/',
  'en/sources/',
  'en/about/',
  'da/meeting/first-impressions/',
  'sv/',
  'ar/',
  'ar/meeting/first-impressions/',
  'ar/sources/',
  'nowhere',
];

const { course } = await readCourse(new URL('../../', import.meta.url));

test.describe('On a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, tolerated: [/status of 404/] });

  for (const path of pages) {
    test(`/${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    });
  }

  for (const edition of course?.editions ?? []) {
    test(`no lesson and no quiz in ${edition.locale} scrolls sideways, with text at 200 % on 390 pixels neither`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const quizzes = edition.modules.map(({ id }) => `${id}/quiz`);
      for (const id of [...lessonsOf(edition).map((lesson) => lesson.id), ...quizzes, 'quiz'])
        await test.step(id, async () => {
          await page.setViewportSize({ width: 320, height: 640 });
          await page.goto(`${edition.locale}/${id}/`);
          await expectNoSidewaysScroll(page);
          await page.setViewportSize({ width: 390, height: 844 });
          await doubleText(page);
          await expectNoSidewaysScroll(page);
          expect(await cutOffWords(page)).toEqual([]);
        });
    });
  }

  test('a question with its feedback does not scroll sideways', async ({ page, lessonPage }) => {
    for (const locale of ['en', 'ar'] as const) {
      await lessonPage.goto(sameness.path, locale);
      await lessonPage.answerAll(sameness.right);
      await expectNoSidewaysScroll(page);
      await lessonPage.footer.notYou.click();
      await lessonPage.footer.startOver.click();
    }
  });
});

test.describe('The front door on a screen of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'de' });

  test('does not scroll sideways', async ({ page }) => {
    await page.goto('');
    await expectNoSidewaysScroll(page);
  });
});

test.describe('With text at 200 %', () => {
  test.use({ viewport: { width: 390, height: 844 }, tolerated: [/status of 404/] });

  for (const path of pages) {
    test(`/${path} neither scrolls sideways nor hides its title`, async ({ page }) => {
      await page.goto(path);
      await doubleText(page);
      await expectNoSidewaysScroll(page);
      const title = page.getByRole('heading', { level: path === 'nowhere' ? 2 : 1 }).first();
      await title.scrollIntoViewIfNeeded();
      await expect(title).toBeInViewport();
      expect(await isOnTop(title), 'nothing covers the title').toBe(true);
    });
  }
});

test.describe('On a phone', { tag: '@mobile' }, () => {
  for (const path of ['en/', 'en/consistency/why-sameness/', 'en/meeting/', 'ar/glossary/', 'da/sources/']) {
    test(`everything to tap on /${path} is at least 24 pixels wide and high`, async ({ page }) => {
      await page.goto(path);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('the menu keeps focus in it, closes with Escape, and leads to lessons', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const { header, menu } = lessonPage;
    await header.menu.tap();
    await expect(menu.lesson(sameness.id)).toBeVisible();
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer'))).toBeNull();
    }
    await page.keyboard.press('Escape');
    await expect(menu.lesson(sameness.id)).toBeHidden();
    await expect(header.menu).toBeFocused();
    await header.menu.tap();
    await menu.module('meeting').tap();
    await expect(page).toHaveURL(/\/en\/meeting\/$/);
  });
});

test.describe('Right to left', { tag: '@arabic' }, () => {
  test('the sidebar is at the right, the contents at the left', async ({ page, lessonPage }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await lessonPage.goto(sameness.path, 'ar');
    const [sidebar, text, contents] = await Promise.all([
      middleOf(lessonPage.menu.root),
      middleOf(lessonPage.title),
      middleOf(page.getByRole('navigation', { name: 'في هذه الصفحة' })),
    ]);
    expect(sidebar).toBeGreaterThan(text);
    expect(contents).toBeLessThan(text);
  });

  test('the name is at the right of the header, the tools at its left', async ({ coursePage }) => {
    await coursePage.goto('', 'ar');
    const home = coursePage.header.root.getByRole('link').first();
    expect(await middleOf(home)).toBeGreaterThan(await middleOf(coursePage.header.theme));
  });

  test('options have their circles at the right of their words', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path, 'ar');
    const question = lessonPage.question('second-visit-slower');
    expect(await middleOf(question.option('a'))).toBeGreaterThan(await middleOf(question.label('a')));
  });

  test('a question is answered and speaks Arabic', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path, 'ar');
    const question = lessonPage.question('second-visit-slower');
    await question.answer('a');
    await expect(question.feedback('a')).toContainText('ليست هذه');
    await expect(question.status).toHaveText(/^ليس بعد\. لا بسرور ولا بخيبة، .+: ليست هذه\. /);
  });
});

test('left to right, the sidebar is at the left', async ({ lessonPage }) => {
  await lessonPage.goto(sameness.path);
  expect(await middleOf(lessonPage.menu.root)).toBeLessThan(await middleOf(lessonPage.title));
});
