import { impressions, sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const { right } = sameness;

test.describe('The end of a lesson', () => {
  test('says how many questions are open and leads to the first of them', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').answer('c');

    await lessonPage.finish.click();

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 5 })).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finished')).toBeHidden();
    await lessonPage.toOpenQuestion.click();
    await expect(page).toHaveURL(/#orchestration-aim$/);
    await expect(lessonPage.question('orchestration-aim').root).toBeInViewport();
  });

  test('says that one question is open, in the singular', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const { 'test-for-one-answer': _open, ...others } = right;
    await lessonPage.answerAll(others);

    await lessonPage.finish.click();

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_one')).toBeVisible();
    await expect(lessonPage.toOpenQuestion).toHaveAttribute('href', /#test-for-one-answer$/);
  });

  test('counts the open questions down while they are answered', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.finish.click();
    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 6 })).toBeVisible();

    await lessonPage.question('second-visit-slower').answer('a');

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 6 })).toBeHidden();
    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 5 })).toBeVisible();
  });

  test('is reached when every question is answered, right or not', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('You are here');

    await lessonPage.answerAll({ ...right, 'second-visit-slower': ['a'], 'differences-that-harm': ['b'] });

    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finishedNote')).toBeVisible();
    await expect(lessonPage.finish).toBeHidden();
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('Done', { useInnerText: true });
    await expect(lessonPage.menu.module('consistency')).toContainText('Done', { useInnerText: true });
    await expect(lessonPage.menu.module('meeting')).toContainText('Not started', { useInnerText: true });
  });

  test('stays reached while a question is tried again, and after a reload', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(right);
    await lessonPage.question('orchestration-aim').button('course.question.tryAgain').click();
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await page.reload();

    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('Done', { useInnerText: true });
  });

  test('shows on the home page, in words and as a lit lamp', async ({ lessonPage, homePage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await homePage.goto('');

    await expect(homePage.card('consistency')).toContainText('Done', { useInnerText: true });
    await expect(homePage.card('consistency')).toContainText('1 of 1 lessons', { useInnerText: true });
    await expect(homePage.card('meeting')).toContainText('Not started', { useInnerText: true });
    await expect(homePage.count).toHaveText('1 of 2 lessons done');
    await expect(homePage.lamp('consistency')).toHaveAttribute('data-state', 'lit');
    await expect(homePage.lamp('meeting')).toHaveAttribute('data-state', 'off');
  });

  test('of the last lesson ends the course: home offers to read again', async ({ lessonPage, homePage }) => {
    test.slow();
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(right);
    await lessonPage.goto(impressions.path);
    await lessonPage.answerAll(impressions.right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await homePage.goto('');

    await expect(homePage.count).toHaveText('2 of 2 lessons done');
    await expect(homePage.next('course.home.again')).toHaveAttribute(
      'href',
      /\/en\/consistency\/why-sameness\/$/,
    );
    await expect(homePage.main.getByText(homePage.say('course.home.done'))).toBeVisible();
  });
});
