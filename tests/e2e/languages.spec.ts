import { storedPosition } from './pages/learner-record.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

test.describe('Switching the language', () => {
  test('keeps the page, the answers and the progress', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const wrong = lessonPage.question('second-visit-slower');
    const several = lessonPage.question('differences-that-harm');
    await wrong.answer('b');
    await several.answer('a', 'c');
    await lessonPage.finish.click();

    for (const locale of ['da', 'ar'] as const) {
      await lessonPage.header.switchTo(locale);

      await expect(page).toHaveURL(new RegExp(`/${locale}/consistency/why-sameness/`));
      await expect(wrong.option('b')).toBeChecked();
      await expect(wrong.feedback('b')).toContainText(lessonPage.say('course.question.wrong'));
      await expect(wrong.feedback('c')).toBeHidden();
      await expect(several.option('a')).toBeChecked();
      await expect(several.option('c')).toBeChecked();
      await expect(several.option('b')).not.toBeChecked();
      await expect(several.verdict('course.question.right')).toBeVisible();
      await expect(lessonPage.question('orchestration-aim').button('course.question.check')).toBeVisible();
      await expect(lessonPage.menu.module('consistency')).toContainText(
        lessonPage.say('course.progress.underWay'),
        { useInnerText: true },
      );
    }
  });

  test('keeps what is finished', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(sameness.right);
    for (const locale of ['da', 'ar', 'sv'] as const) {
      await lessonPage.goto(sameness.path, locale);
      await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
      await expect(lessonPage.menu.lesson(sameness.id)).toContainText(
        lessonPage.say('course.progress.finished'),
        { useInnerText: true },
      );
    }
  });

  test('keeps the heading that is being read', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await page.locator('#one-firm').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => storedPosition(page)).toMatchObject({ heading: 'one-firm' });

    await lessonPage.header.switchTo('ar');

    await expect(page).toHaveURL(/\/ar\/consistency\/why-sameness\/#one-firm$/);
    await expect(page.locator('#one-firm')).toBeInViewport();
  });

  test('leads to the same page everywhere', async ({ coursePage }) => {
    for (const path of ['', 'meeting/', 'meeting/first-impressions/', 'glossary/', 'sources/', 'about/']) {
      await coursePage.goto(path);
      await coursePage.header.languages.click();
      for (const locale of ['en', 'da', 'sv', 'ar'] as const) {
        await expect(coursePage.header.language(locale)).toHaveAttribute(
          'href',
          new RegExp(`/${locale}/${path}$`),
        );
      }
      await expect(coursePage.header.language('en')).toHaveAttribute('aria-current', 'true');
    }
  });

  test('names each language in itself, with its code and direction', async ({ coursePage }) => {
    await coursePage.goto('');
    await coursePage.header.languages.click();
    const arabic = coursePage.header.language('ar');
    await expect(arabic).toHaveText('العربية');
    await expect(arabic).toHaveAttribute('lang', 'ar');
    await expect(arabic).toHaveAttribute('hreflang', 'ar');
    await expect(arabic).toHaveAttribute('dir', 'rtl');
    await expect(coursePage.header.language('da')).toHaveText('Dansk');
    await expect(coursePage.header.language('sv')).toHaveText('Svenska');
  });

  test('closes its list with Escape and gives focus back', async ({ page, coursePage }) => {
    await coursePage.goto('');
    await coursePage.header.languages.focus();
    await page.keyboard.press('Enter');
    await expect(coursePage.header.language('sv')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(coursePage.header.language('sv')).toBeHidden();
    await expect(coursePage.header.languages).toBeFocused();
  });

  test('works on a phone, in the menu', { tag: '@mobile' }, async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').answer('a');
    await lessonPage.header.menu.tap();
    await lessonPage.menu.root.getByRole('link', { name: 'العربية' }).tap();
    await page.waitForURL(/\/ar\/consistency\/why-sameness\//);
    lessonPage.nowIn('ar');
    await expect(lessonPage.question('second-visit-slower').feedback('a')).toContainText('ليست هذه');
  });
});
