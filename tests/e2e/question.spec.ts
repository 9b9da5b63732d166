import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

test.describe('A question with one right option', () => {
  test('tells its number, its task and its prompt to screen readers', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const group = lessonPage.question('second-visit-slower').root.getByRole('radiogroup');
    await expect(group).toHaveAccessibleName(/^A hotel asks Sami/);
    await expect(group).toHaveAccessibleDescription('Choose one answer');
    await expect(lessonPage.page.getByRole('form', { name: /^Question 2 of 7/ })).toBeVisible();
  });

  test('opens the verdicts of all options once the answer is right', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('c');
    for (const key of ['a', 'b', 'c']) await expect(question.feedback(key)).toBeVisible();
  });

  test('takes no more choices while a verdict is shown', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('a');
    await expect(question.options).toHaveCount(3);
    for (const key of ['a', 'b', 'c']) await expect(question.option(key)).toBeDisabled();
  });

  test('keeps its second hint until the first is open', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.root.locator('details').evaluate((hint) => hint.after(hint.cloneNode(true)));
    await expect(question.hint.nth(1)).toBeHidden();
    await question.hint.first().click();
    await expect(question.hint.nth(1)).toBeVisible();
  });
});

test.describe('A question with several right options', () => {
  const verdicts = [
    { chosen: ['a', 'c'], verdict: 'course.question.right' },
    { chosen: ['a'], verdict: 'course.question.partly' },
    { chosen: ['a', 'b', 'c'], verdict: 'course.question.partly' },
    { chosen: ['b', 'd'], verdict: 'course.question.wrong' },
    { chosen: ['a', 'b', 'c', 'd'], verdict: 'course.question.wrong' },
  ] as const;
  for (const { chosen, verdict } of verdicts) {
    test(`judges ${chosen.join(' ')} as ${verdict.replace('course.question.', '')}`, async ({
      lessonPage,
    }) => {
      await lessonPage.goto(sameness.path);
      const question = lessonPage.question('differences-that-harm');
      await question.answer(...chosen);
      await expect(question.verdict(verdict)).toBeVisible();
      for (const key of chosen) await expect(question.feedback(key)).toBeVisible();
    });
  }

  test('tells its task to screen readers', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const group = lessonPage.question('differences-that-harm').root.getByRole('group').first();
    await expect(group).toHaveAccessibleDescription('Choose all that apply');
  });
});

test.describe('A question, by touch', { tag: '@mobile' }, () => {
  test('is answered by tapping the words of an option', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.label('b').tap();
    await expect(question.option('b')).toBeChecked();
    await question.button('course.question.check').tap();
    await expect(question.feedback('b')).toContainText('Not this one');
    await question.button('course.question.tryAgain').tap();
    await question.label('c').tap();
    await question.button('course.question.check').tap();
    await expect(question.feedback('c')).toContainText('Right');
  });

  test('takes back a choice among several', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('differences-that-harm');
    await question.label('b').tap();
    await question.label('a').tap();
    await question.label('c').tap();
    await question.label('b').tap();
    await question.button('course.question.check').tap();
    await expect(question.verdict('course.question.right')).toBeVisible();
  });

  test('opens its hint', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.hint.tap();
    await expect(question.root.getByText('What does the hotel compare')).toBeVisible();
  });
});
