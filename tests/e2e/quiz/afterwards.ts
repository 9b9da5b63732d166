import { rightAnswers, wrongAnswers } from '../pages/quiz-page.ts';
import { expect, test } from '../support/quiz-site.ts';

const record = 'course:quiz-course';

/** The review, other tries, and what a quiz leaves in the record. */
export function afterIt(): void {
  test('The review stays, each answer with its verdict, its reasons and the way to its section', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    await quizPage.answerAll(4, wrongAnswers);
    await page.reload();
    await expect(quizPage.score(0)).toBeVisible();
    await expect(quizPage.rows.first()).toContainText('Question 1 of 4');
    await expect(quizPage.rows.first()).toContainText('Not yet');
    await expect(quizPage.rows.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);
    const link = quizPage.rows.getByRole('link', { name: 'Read about it: The handing over' }).first();
    await expect(link).toHaveAttribute('href', '/courses/lamps/en/shop/counter/#handing-over');
    await expect(quizPage.rows.getByRole('button', { name: 'Check answer' })).toHaveCount(0);
  });

  test('Another try draws anew, and the best score stays', async ({ page, quizPage }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    await quizPage.answerAll(4, rightAnswers);
    await expect(quizPage.score(100)).toBeVisible();
    const draws = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      await quizPage.again.click();
      await expect(quizPage.number(1, 4)).toBeFocused();
      draws.add((await quizPage.answerAll(4, wrongAnswers)).join());
      await expect(quizPage.score(0)).toBeVisible();
    }
    expect(draws.size).toBe(2);
    await expect(page.getByText('Your best score so far: 100%')).toBeVisible();
    await expect(page.getByText(quizPage.say('course.quiz.reachedBefore', { goal: 60 }))).toBeVisible();
  });

  test('What is answered in a quiz is no practice: lessons stay open, the quiz is marked', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    await quizPage.answerAll(4, rightAnswers);
    await quizPage.goto('shop/');
    const list = quizPage.main.getByRole('listitem');
    await expect(list.filter({ hasText: 'Check yourself' }).getByText('Done')).toBeVisible();
    await expect(list.getByText('Best so far')).toBeHidden();
    await expect(list.filter({ hasText: 'At the door' })).toContainText('Not started');
    await quizPage.goto('shop/door/');
    const states = await page
      .locator('.tp-question-block')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
    expect(states).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
  });

  test('A quiz whose goal was missed is not done: its marks say the best score', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    await quizPage.answer(rightAnswers);
    await quizPage.next.click();
    for (const number of [2, 3, 4]) {
      await quizPage.number(number, 4).waitFor();
      await quizPage.answer(wrongAnswers);
      await (number === 4 ? quizPage.finish : quizPage.next).click();
    }
    const percent = /\d+/.exec(await page.locator('#quiz-score').innerText())?.[0] ?? '';
    await quizPage.goto('shop/');
    const row = quizPage.main.getByRole('listitem').filter({ hasText: 'Check yourself' });
    await expect(row).toHaveAttribute('data-state', 'half');
    await expect(row.getByText(`Best so far: ${percent}%`)).toBeVisible();
    await expect(row.getByText('Done')).toBeHidden();
    const inMenu = page.locator('.tp-module-nav [data-quiz]');
    await expect(inMenu.getByText(`Best so far: ${percent}%`)).toBeVisible();
  });

  test('A question that was edited keeps its score, and one that is gone does not break the run', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    await quizPage.answer(rightAnswers);
    const fingerprint = (await quizPage.questions.getAttribute('data-fingerprint')) ?? '';
    await quizPage.next.click();
    const gone = await quizPage.asked();
    await page.evaluate(
      ([key, before, id]) => {
        const text = localStorage.getItem(key) ?? '';
        const run = text.slice(text.indexOf('"runs"'));
        const edited = run.replaceAll(before, 'edited').replaceAll(id, 'taken-away');
        localStorage.setItem(key, text.replace(run, edited));
      },
      [record, fingerprint, gone] as const,
    );
    await page.reload();
    await expect(quizPage.number(2, 3)).toBeVisible();
    for (const number of [2, 3]) {
      await expect(quizPage.number(number, 3)).toBeVisible();
      await quizPage.answer(rightAnswers);
      await (number === 3 ? quizPage.finish : quizPage.next).click();
    }
    await expect(quizPage.score(100)).toBeVisible();
    await quizPage.rows.first().getByText('Right').first().click();
    await expect(quizPage.rows.first().getByText(quizPage.say('course.question.changed'))).toBeVisible();
    const controls = quizPage.rows.first().locator('input, select, .tp-moves button');
    for (const control of await controls.filter({ visible: true }).all())
      await expect(control).toBeDisabled();
    const changed = quizPage.rows.first().locator('.tp-question-block');
    await expect(changed).toHaveAttribute('data-state', 'closed');
    for (const why of await changed.locator('.tp-explanation').all()) await expect(why).toBeVisible();
    await expect(changed.getByRole('link', { name: 'Read about it' })).toBeVisible();
    const answers = changed.locator('.tp-solution, .tp-feedback--right, .tp-feedback--fault');
    await expect(answers.filter({ visible: true })).not.toHaveCount(0);
    const part = changed.locator('.tp-option__choice, .tp-part, .tp-field').first();
    await expect(part, 'it does not look as if it could be used').toHaveCSS('cursor', 'default');

    await quizPage.again.click();
    for (const number of [1, 2, 3, 4]) {
      await expect(quizPage.number(number, 4)).toBeVisible();
      await quizPage.answer(rightAnswers);
      await (number === 4 ? quizPage.finish : quizPage.next).click();
    }
    await expect(quizPage.score(100), 'what was locked can be answered in a new run').toBeVisible();
  });
}
