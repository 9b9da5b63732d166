import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { courseFileSchema } from '../../src/course/schemas/course-file.ts';
import { storeText } from './pages/learner-record.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const { right } = sameness;

test.describe('The end of a lesson', () => {
  test('says how many questions are open and leads to the first of them', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').answer('c');

    await lessonPage.finish.click();

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 4 })).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finished')).toBeHidden();
    await lessonPage.toOpenQuestion.click();
    await expect(page).toHaveURL(/#orchestration-aim$/);
    await expect(lessonPage.question('orchestration-aim').root).toBeInViewport();
  });

  test('says that one question is open, in the singular', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const { 'same-or-free': _open, ...others } = right;
    await lessonPage.answerAll(others);

    await lessonPage.finish.click();

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_one')).toBeVisible();
    await expect(lessonPage.toOpenQuestion).toHaveAttribute('href', /#same-or-free$/);
  });

  test('counts the open questions down while they are answered', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.finish.click();
    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 5 })).toBeVisible();

    await lessonPage.question('second-visit-slower').answer('a');

    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 5 })).toBeHidden();
    await expect(lessonPage.endSays('course.lesson.leftToAnswer_other', { count: 4 })).toBeVisible();
  });

  test('is reached when every question is answered, right or not', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('You are here');

    await lessonPage.answerAll({ ...right, 'second-visit-slower': ['a'], 'differences-that-harm': ['b'] });

    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();
    await expect(lessonPage.endSays('course.lesson.finishedNote')).toBeVisible();
    await expect(lessonPage.finish).toBeHidden();
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('Done', { useInnerText: true });
    await expect(lessonPage.menu.module('consistency')).toContainText('Under way', { useInnerText: true });
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

  test('shows on the home page, in words and as a lamp that is half lit', async ({
    lessonPage,
    homePage,
  }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.answerAll(right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await homePage.goto('');

    await expect(homePage.card('consistency')).toContainText('Under way', { useInnerText: true });
    await expect(homePage.card('consistency')).toContainText('1 of 2 lessons', { useInnerText: true });
    await expect(homePage.card('meeting')).toContainText('Not started', { useInnerText: true });
    await expect(homePage.count).toHaveText('1 of 16 lessons done');
    await expect(homePage.lamp('consistency')).toHaveAttribute('data-state', 'half');
    await expect(homePage.lamp('meeting')).toHaveAttribute('data-state', 'off');
  });

  test('of the last lesson ends the course: home offers to read again', async ({
    page,
    lessonPage,
    homePage,
  }) => {
    await storeText(page, finishedBut(impressions.id));
    await lessonPage.goto(impressions.path);
    await lessonPage.answerAll(impressions.right);
    await expect(lessonPage.endSays('course.lesson.finished')).toBeVisible();

    await homePage.goto('');

    await expect(homePage.count).toHaveText('16 of 16 lessons done');
    await expect(homePage.next('course.home.again')).toHaveAttribute(
      'href',
      /\/en\/experience\/what-cx-is\/$/,
    );
    await expect(homePage.main.getByText(homePage.say('course.home.done'))).toBeVisible();
  });
});

/** The record of somebody who has finished every lesson of the course but one. */
function finishedBut(open: string): string {
  const { modules } = courseFileSchema.parse(parse(readFileSync('content/course.yml', 'utf8')));
  const finished = modules
    .flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`))
    .filter((id) => id !== open);
  const lessons = Object.fromEntries(finished.map((id) => [id, { finished: 20_000 }]));
  return JSON.stringify({ version: 1, seed: 1, items: {}, lessons, quizzes: {}, runs: {} });
}
