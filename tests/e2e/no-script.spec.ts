import { impressions, promises, sameness } from './pages/lessons.ts';
import { say } from './pages/words.ts';
import { expect, test } from './support/test.ts';

test.describe('On a phone without script', { tag: '@no-script' }, () => {
  test('a lesson can be read', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect(lessonPage.title).toBeVisible();
    for (const id of ['second-visit', 'one-firm', 'mystery-visit', 'same-level']) {
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    }
    await expect(lessonPage.main.getByRole('region', { name: 'Sources' })).toBeVisible();
  });

  test('a question opens its answer and why', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await expect(question.feedback('c')).toBeHidden();
    await expect(question.explanation).toBeHidden();

    await question.text('course.question.answerDisclosure').tap();

    await expect(question.feedback('a')).toContainText('Not this one');
    await expect(question.feedback('c')).toContainText('Right');
    await expect(question.explanation).toBeVisible();
    await expect(lessonPage.question('orchestration-aim').feedback('a')).toBeHidden();
  });

  const answers = [
    { id: 'four-steps', path: sameness.path, task: 'Put the wording aside', answer: 'Put the wording aside' },
    {
      id: 'same-or-free',
      path: sameness.path,
      task: 'The delivery date',
      answer: 'two dates are two promises',
    },
    {
      id: 'own-inconsistency',
      path: sameness.path,
      task: 'Describe one',
      answer: 'parcels are sent the same day',
    },
    {
      id: 'words-for-expectations',
      path: promises.path,
      task: 'Zone of tolerance',
      answer: 'Everything between hope and limit',
    },
    { id: 'spoiled-ending', path: impressions.path, task: 'Next time', answer: 'this is a reproach' },
  ] as const;
  for (const { id, path, task, answer } of answers) {
    test(`the question ${id} shows its task and opens its answer`, async ({ lessonPage }) => {
      await lessonPage.goto(path);
      const question = lessonPage.question(id);
      await expect(question.root.locator('form')).toContainText(task, { useInnerText: true });
      await expect(question.root.locator('form')).not.toContainText('Why', { useInnerText: true });

      await question.text('course.question.answerDisclosure').tap();

      await expect(question.root.locator('form')).toContainText(answer, { useInnerText: true });
      await expect(question.explanation).toBeVisible();
    });
  }

  test('a question opens its hint', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.hint.tap();
    await expect(question.root.getByText('What does the hotel compare')).toBeVisible();
  });

  test('the lessons are listed at the foot of every page', async ({ page, lessonPage }) => {
    await lessonPage.goto('about/');
    const links = lessonPage.footer.lessons.getByRole('link');
    // Seven modules and sixteen lessons.
    await expect(links).toHaveCount(23);
    await links.last().tap();
    await expect(page).toHaveURL(/\/en\/improvement\/from-numbers-to-change\/$/);
  });

  test('the language can be changed in the header', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.header.switchTo('ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(
      lessonPage.question('second-visit-slower').text('course.question.answerDisclosure'),
    ).toBeVisible();
  });

  test('the menu opens and closes', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await expect(lessonPage.menu.lesson(sameness.id)).toBeHidden();
    await lessonPage.header.menu.tap();
    await expect(lessonPage.menu.lesson(sameness.id)).toBeVisible();
    await expect(lessonPage.menu.lesson(sameness.id)).toContainText('You are here');
    await lessonPage.menu.close.tap();
    await expect(lessonPage.menu.lesson(sameness.id)).toBeHidden();
  });

  test('home leads into the course', async ({ page, homePage }) => {
    await homePage.goto('');
    await homePage.next('course.home.start').tap();
    await expect(page).toHaveURL(/\/en\/experience\/what-cx-is\/$/);
  });

  for (const path of ['', 'meeting/', sameness.path, 'glossary/', 'sources/', 'about/']) {
    test(`/en/${path} shows no control that needs script`, async ({ page, lessonPage }) => {
      await lessonPage.goto(path);
      // A button that opens or closes the menu by itself is no dead one.
      await expect(page.locator('button:visible:not([popovertarget])')).toHaveCount(0);
      await expect(page.getByText(say('en', 'course.record.notYou')).filter({ visible: true })).toHaveCount(
        0,
      );
      await expect(lessonPage.end.filter({ visible: true })).toHaveCount(0);
    });
  }
});
