import { tabTo } from './pages/keyboard.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

test.describe('A question, by keyboard only', () => {
  test('is reached by Tab, answered with the arrows and checked with Enter', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');

    await question.chooseByKeyboard('c');
    await expect(question.option('c')).toBeChecked();
    await tabTo(page, question.button('course.question.check'));
    await page.keyboard.press('Enter');

    await expect(question.feedback('c')).toBeVisible();
    await expect(question.feedback('c')).toContainText('Right');
    await expect(question.feedback('c')).toContainText('Your answer');
    await expect(question.explanation).toBeVisible();
  });

  test('is checked with Enter on an option, and focus stays in the question', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');

    await question.chooseByKeyboard('a');
    await page.keyboard.press('Enter');

    await expect(question.feedback('a')).toBeVisible();
    await expect(question.button('course.question.tryAgain')).toBeFocused();
  });

  test('shows the feedback of the chosen option only', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');

    await question.chooseByKeyboard('b');
    await page.keyboard.press('Enter');

    await expect(question.feedback('b')).toContainText('Not this one');
    await expect(question.feedback('a')).toBeHidden();
    await expect(question.feedback('c')).toBeHidden();
    await expect(question.option('b')).toHaveAccessibleDescription(/^Not this one/);
    await expect(question.option('c')).toHaveAccessibleDescription('');
  });

  test('says the verdict, then what was chosen with its feedback, in the status region', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await expect(question.status).toHaveText('');

    await question.chooseByKeyboard('a');
    await page.keyboard.press('Enter');

    await expect(question.status).toHaveText(
      'Not yet. Neither pleased nor let down, as two days is normal: Not this one. This is tempting because ' +
        'two days is a fair time. But the hotel compares with the last time, not with the trade.',
    );
  });

  test('says nothing twice: the status region is empty after a while', async ({ page, lessonPage }) => {
    await page.clock.install();
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.answer('a');
    await expect(question.status).toContainText('Not yet.');
    await page.clock.fastForward(30_000);
    await expect(question.status).toHaveText('');
  });

  test('names each option that it says something of', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('differences-that-harm');
    await question.label('a').click();
    await question.label('b').click();
    await page.keyboard.press('Enter');
    await expect(question.status).toContainText('Not yet. One right answer is still missing.');
    await expect(question.status).toContainText(
      'The web page shows a lower price than the label in the shop: Right. The price is a fact',
    );
    await expect(question.status).toContainText(
      'The shop greets in one language and the chat in another: Not this one. It is tempting',
    );
    await expect(question.status).not.toContainText('delivery on Thursday');
  });

  test('asks to choose first, aloud too, and puts focus on the first option', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');

    await tabTo(page, question.button('course.question.check'));
    await page.keyboard.press('Enter');

    await expect(question.status).toHaveText('Choose an answer first.');
    await expect(question.root.getByText('Choose an answer first.').first()).toBeVisible();
    await expect(question.firstOption).toBeFocused();
    await page.keyboard.press('Space');
    await expect(question.root.getByText('Choose an answer first.').first()).toBeHidden();
  });

  test('can be tried again: everything is as before and focus is on the first option', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    await question.chooseByKeyboard('b');
    await page.keyboard.press('Enter');

    await tabTo(page, question.button('course.question.tryAgain'));
    await page.keyboard.press('Space');

    await expect(question.firstOption).toBeFocused();
    await expect(question.option('b')).not.toBeChecked();
    await expect(question.feedback('b')).toBeHidden();
    await expect(question.explanation).toBeHidden();
    await expect(question.button('course.question.check')).toBeVisible();
  });

  test('offers the answer after two wrong tries, not before', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    const show = question.button('course.question.showAnswer');

    await question.chooseByKeyboard('a');
    await page.keyboard.press('Enter');
    await expect(question.feedback('a')).toBeVisible();
    await expect(show).toBeHidden();
    await page.keyboard.press('Enter');
    await question.chooseByKeyboard('b');
    await page.keyboard.press('Enter');
    await expect(question.feedback('b')).toBeVisible();

    await tabTo(page, show);
    await page.keyboard.press('Enter');
    await expect(question.feedback('c')).toContainText('Right');
    await expect(question.feedback('c')).not.toHaveText(/Your answer/, { useInnerText: true });
    await expect(question.status).toHaveText(
      /^Not yet\..*Let down, although other firms are no faster: Right\./,
    );
    await expect(show).toBeHidden();
    await expect(question.button('course.question.tryAgain')).toBeFocused();
  });

  test('opens its hint with Enter', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('second-visit-slower');
    const hint = question.root.getByText('What does the hotel compare');
    await expect(hint).toBeHidden();

    await tabTo(page, question.hint);
    await page.keyboard.press('Enter');

    await expect(hint).toBeVisible();
  });

  test('takes several options with Space', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.question('differences-that-harm');

    for (const box of await question.optionKeys()) {
      if (!['a', 'c'].includes(box)) continue;
      await tabTo(page, question.option(box));
      await page.keyboard.press('Space');
    }
    await tabTo(page, question.button('course.question.check'));
    await page.keyboard.press('Space');

    await expect(question.verdict('course.question.right')).toBeVisible();
    await expect(question.status).toHaveText(/^Right\. /);
  });
});
