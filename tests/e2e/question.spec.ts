import { impressions, sameness } from './pages/lessons.ts';
import { expect, expectNoViolations, expectNoViolationsInTheEvening, test } from './support/test.ts';

test.describe('A question with one right option', () => {
  test('tells its number, its task and its prompt to screen readers', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const group = lessonPage.question('second-visit-slower').root.getByRole('radiogroup');
    await expect(group).toHaveAccessibleName(/^A hotel asks Sami/);
    await expect(group).toHaveAccessibleDescription('Choose one answer');
    await expect(lessonPage.page.getByRole('form', { name: /^Question 1 of 5/ })).toBeVisible();
  });

  test('opens the verdicts of all options once the answer is right', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('c');
    for (const key of ['a', 'b', 'c']) await expect(question.feedback(key)).toBeVisible();
  });

  test('judges only what was chosen: the others say quietly what they are', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('c');
    await expect(question.verdict('course.question.right')).toBeVisible();
    for (const key of ['a', 'b']) {
      await expect(question.feedback(key)).toContainText('Not this one');
      await expect(question.feedback(key).locator('svg')).toBeHidden();
    }
    await expect(question.feedback('c').locator('svg')).toBeVisible();
  });

  test('keeps the explanation, which gives the answer away, until the answer is right', async ({
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('a');
    await expect(question.verdict('course.question.notYet')).toBeVisible();
    await expect(question.readAgain).toBeVisible();
    await expect(question.explanation).toBeHidden();
    await expect(question.status).not.toContainText('People compare');

    await question.button('course.question.tryAgain').click();
    await question.answer('c');
    await expect(question.explanation).toBeVisible();
    await expect(question.status).toContainText('Why: People compare');
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
    { chosen: ['b', 'd'], verdict: 'course.question.notYet' },
    { chosen: ['a', 'b', 'c', 'd'], verdict: 'course.question.notYet' },
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

  test('says how many right options are missing, and which only with the answer', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('differences-that-harm');
    await question.answer('b');
    await expect(question.root.getByText('2 right answers are still missing.').first()).toBeVisible();
    await expect(question.feedback('a')).toBeHidden();

    await question.button('course.question.tryAgain').click();
    await question.answer('a');
    await expect(question.root.getByText('One right answer is still missing.').first()).toBeVisible();
    await expect(question.root.getByText('2 right answers are still missing.').first()).toBeHidden();
    await expect(question.feedback('c')).toBeHidden();

    await question.button('course.question.showAnswer').click();
    await expect(question.root.getByText('One right answer is still missing.').first()).toBeHidden();
    await expect(question.feedback('c').getByText('Left out')).toBeVisible();
    await expect(question.feedback('c')).toContainText('Two dates are two promises.');
    await expect(question.feedback('a').getByText('Left out')).toBeHidden();
    await expect(question.feedback('b').getByText('Left out')).toHaveCount(0);
  });

  test('tells its task to screen readers', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const group = lessonPage.question('differences-that-harm').root.getByRole('group').first();
    await expect(group).toHaveAccessibleDescription('Choose all that apply');
  });
});

test.describe('A guess before the text', () => {
  test('has no number, and says why after its check, right or not', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('guess-one-answer');
    await expect(question.root.getByText('Before you read')).toBeVisible();
    await expect(question.root.getByText(/^Question \d/)).toHaveCount(0);
    await expect(question.explanation).toBeHidden();
    await question.answer('a');
    await expect(question.explanation).toBeVisible();
  });

  test('leaves own words without a number too', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('own-inconsistency');
    await expect(question.root.getByText('In your own words, not scored')).toBeVisible();
    await expect(question.root.getByText(/^Question \d/)).toHaveCount(0);
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

test.describe('Axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

  for (const locale of ['en', 'ar'] as const) {
    test(`in what was left out, missed, guessed and found, in ${locale}`, async ({ page, lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      await lessonPage.question('guess-one-answer').answer('a');
      await lessonPage.question('second-visit-slower').answer('c');
      const several = lessonPage.question('differences-that-harm');
      await several.answer('a', 'b');
      await expectNoViolations(page);
      await several.button('course.question.tryAgain').click();
      await several.answer('a', 'b');
      await several.button('course.question.showAnswer').click();
      await expect(several.feedback('c')).toContainText(several.say('course.question.leftOut'));
      await expectNoViolations(page);
      await expectNoViolationsInTheEvening(page);
    });

    test(`in a message whose fault is missed and found, in ${locale}`, async ({ page, lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.question('spoiled-ending');
      await question.answer('a');
      await expectNoViolations(page);
      await question.button('course.question.tryAgain').click();
      await question.answer('c');
      await expectNoViolations(page);
      await expectNoViolationsInTheEvening(page);
    });
  }
});
