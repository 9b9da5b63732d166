import { forgetFingerprint, storedPosition } from './pages/learner-record.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

test.describe('Coming back', () => {
  test('a first visit is unlit and offers to start', async ({ homePage }) => {
    await homePage.goto('');

    await expect(homePage.next('course.home.start')).toHaveAttribute(
      'href',
      /\/en\/experience\/what-cx-is\/$/,
    );
    await expect(homePage.next('course.home.continue')).toHaveCount(0);
    await expect(homePage.count).toHaveText('0 of 16 lessons done');
    for (const module of ['consistency', 'meeting']) {
      await expect(homePage.lamp(module)).toHaveAttribute('data-state', 'off');
      await expect(homePage.card(module)).toContainText('Not started', { useInnerText: true });
    }
  });

  test('home continues with the lesson and the heading that were read last', async ({
    page,
    lessonPage,
    homePage,
  }) => {
    await lessonPage.goto(`${impressions.path}#three-channels`);
    await expect
      .poll(() => storedPosition(page))
      .toEqual({ lesson: 'meeting/first-impressions', heading: 'three-channels' });

    await homePage.goto('');
    await expect(homePage.card('meeting')).toContainText('Under way', { useInnerText: true });
    await expect(homePage.lamp('meeting')).toHaveAttribute('data-state', 'half');
    await expect(homePage.next('course.home.start')).toHaveCount(0);
    await homePage.next('course.home.continue').click();

    await expect(page).toHaveURL(/\/en\/meeting\/first-impressions\/#three-channels$/);
    await expect(page.locator('#three-channels')).toBeInViewport();
  });

  test('the place moves on as the learner reads', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect.poll(() => storedPosition(page)).toEqual({ lesson: 'consistency/why-sameness' });

    await page.locator('#mystery-visit').evaluate((heading) => heading.scrollIntoView());

    await expect
      .poll(() => storedPosition(page))
      .toEqual({ lesson: 'consistency/why-sameness', heading: 'mystery-visit' });
  });

  test('home goes on to the next lesson when the last one is finished', async ({ lessonPage, homePage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(sameness.right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await homePage.goto('');

    await expect(homePage.next('course.home.continue')).toHaveAttribute(
      'href',
      /\/en\/consistency\/from-promise-to-procedure\/$/,
    );
  });

  test('a module continues with its own lesson', async ({ lessonPage, coursePage }) => {
    await lessonPage.goto(impressions.path);
    await lessonPage.question('guest-limits').answer('a');

    await coursePage.goto('meeting/');

    const link = coursePage.main.getByRole('link', { name: 'Continue: ' });
    await expect(link).toHaveAttribute('href', /\/en\/meeting\/first-impressions\//);
    await coursePage.goto('consistency/');
    await expect(coursePage.main.getByRole('link', { name: 'Start the module' })).toBeVisible();
  });

  test('answers are there after a reload, with their verdict', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('b');

    await page.reload();

    await expect(question.option('b')).toBeChecked();
    await expect(question.feedback('b')).toContainText('Not this one');
    await expect(question.feedback('c')).toBeHidden();
    await expect(question.button('course.question.tryAgain')).toBeVisible();
  });

  test('an answer that was shown is still open after a reload', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('a');
    await question.button('course.question.tryAgain').click();
    await question.answer('b');
    await question.button('course.question.showAnswer').click();

    await page.reload();

    await expect(question.feedback('c')).toContainText('Right');
    await expect(question.option('b')).toBeChecked();
    await expect(question.button('course.question.showAnswer')).toBeHidden();
  });

  test('a question that was edited since says so, and its progress stays', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(sameness.right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    const question = lessonPage.question('orchestration-aim');
    await forgetFingerprint(page, question.root);

    await page.reload();

    await expect(question.text('course.question.changed')).toBeVisible();
    await expect(question.option('a')).not.toBeChecked();
    await expect(question.feedback('a')).toBeHidden();
    await expect(question.button('course.question.check')).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    await expect(lessonPage.question('second-visit-slower').option('c')).toBeChecked();

    await question.answer('a');
    await expect(question.text('course.question.changed')).toBeHidden();
    await expect(question.feedback('a')).toContainText('Right');
  });
});
