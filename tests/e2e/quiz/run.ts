import type { Locator } from '@playwright/test';
import { rightAnswers, wrongAnswers } from '../pages/quiz-page.ts';
import { isOnTop } from '../support/measure.ts';
import { expect, test } from '../support/quiz-site.ts';

/** What readers see and can do between the start of a quiz and its score. */
export function whileItRuns(): void {
  test('A question is answered once: it says why, and the button leads on', async ({ quizPage }) => {
    await quizPage.goto('shop/quiz/');
    await quizPage.start.click();
    expect(await quizPage.dots()).toEqual(['half', 'off', 'off', 'off']);
    await quizPage.answer(wrongAnswers);
    await expect(quizPage.check).toBeHidden();
    await expect(quizPage.next).toBeFocused();
    expect(await isOnTop(quizPage.next)).toBe(true);
    expect(await quizPage.dots()).toEqual(['lit', 'off', 'off', 'off']);
    await expect(quizPage.questions.getByRole('status')).toContainText(/Not yet/);
    await expect(quizPage.questions.getByRole('button', { name: 'Try again' })).toBeHidden();
    await quizPage.next.click();
    await expect(quizPage.number(2, 4)).toBeFocused();
    expect(await quizPage.dots()).toEqual(['lit', 'half', 'off', 'off']);
  });

  test('A question that nobody has answered says what to do first, whatever is drawn first', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    const said: Record<string, string> = {};
    for (let number = 1; number <= 9; number += 1) {
      await expect(quizPage.number(number, 9)).toBeVisible();
      const id = await quizPage.asked();
      // Steps always stand in some order, so they are an answer from the start.
      if (id !== 'steps-of-goodbye') {
        await quizPage.check.click();
        said[id] = await page
          .getByText(/ first\.$/)
          .first()
          .innerText();
      }
      await quizPage.answer(rightAnswers);
      await (number === 9 ? quizPage.finish : quizPage.next).click();
    }
    expect(said).toEqual({
      'guess-first': 'Choose an answer first.',
      'phone-in-hand': 'Choose an answer first.',
      'signs-of-welcome': 'Choose an answer first.',
      'pairs-of-papers': 'Choose an answer first.',
      'before-after': 'Choose an answer first.',
      'wrong-line': 'Choose an answer first.',
      'seconds-of-ringing': 'Type a number first.',
      'words-of-answer': 'Fill a gap first.',
    });
  });

  test('While a quiz runs there is no header, no menu and no text of a lesson, only the way out', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('shop/quiz/');
    await expect(quizPage.footer.notYou).toBeVisible();
    await quizPage.start.click();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('There is no timer')).toBeHidden();
    await quizPage.leave.click();
    await expect(quizPage.title).toHaveText('In the shop');
  });

  test('A quiz left in the middle goes on where it was, after a reload and in another language', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    const first = await quizPage.answer(rightAnswers);
    await quizPage.next.click();
    const second = await quizPage.asked();
    const options = () =>
      quizPage.questions
        .locator('input, select, li')
        .evaluateAll((all) => all.map((part) => part.getAttribute('value') ?? part.getAttribute('data-key')));
    const order = await options();
    await page.reload();
    await expect(quizPage.number(2, 9)).toBeVisible();
    expect(await quizPage.asked()).toBe(second);
    expect(await options()).toEqual(order);
    await quizPage.goto('quiz/', 'ar');
    await expect(quizPage.number(2, 9)).toBeVisible();
    expect(await quizPage.asked()).toBe(second);
    expect(second).not.toBe(first);
    expect(await options()).toEqual(order);
    expect((await quizPage.dots()).slice(0, 3)).toEqual(['lit', 'half', 'off']);
  });

  test('What was just answered stays with its reasons until the learner goes on, after a reload and in another language', async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    for (let number = 1; number <= 9; number += 1) {
      await expect(quizPage.number(number, 9)).toBeVisible();
      const id = await quizPage.answer(wrongAnswers);
      const onward = number === 9 ? quizPage.finish : quizPage.next;
      if (number === 1 || number === 9 || id === 'words-of-answer') {
        await page.reload();
        await expect(quizPage.number(number, 9)).toBeVisible();
        expect(await quizPage.asked()).toBe(id);
        await expect(quizPage.questions).toHaveAttribute('data-verdict', 'wrong');
        await expect(onward).toBeVisible();
      }
      if (id === 'words-of-answer') {
        await expect(quizPage.questions.getByRole('textbox').first()).toHaveValue('night');
        await page.goto(page.url().replace('/en/', '/ar/'));
        await expect(quizPage.questions).toHaveAttribute('data-verdict', 'wrong');
        expect(await quizPage.asked()).toBe(id);
        await expect(quizPage.questions.getByRole('textbox').first()).toHaveValue('');
        await expect(quizPage.questions.getByText('الخير').filter({ visible: true })).not.toHaveCount(0);
        await page.goto(page.url().replace('/ar/', '/en/'));
      }
      await onward.click();
    }
    await expect(quizPage.score(0)).toBeVisible();
    await page.reload();
    await expect(quizPage.score(0)).toBeVisible();
  });

  test('A checked question says its verdict first, and its reasons below', async ({ page, quizPage }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    const seen: string[] = [];
    for (let number = 1; number <= 9; number += 1) {
      await expect(quizPage.number(number, 9)).toBeVisible();
      const id = await quizPage.answer(number % 2 === 0 ? rightAnswers : wrongAnswers);
      const verdict = page.locator('[data-part="verdict"]');
      await expect(verdict).toHaveText(number % 2 === 0 ? 'Right' : /^(Not yet|Partly right)$/);
      const top = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);
      const body = page.locator('.tp-options, .tp-parts, .tp-number, .tp-blanks');
      expect(await top(verdict), id).toBeLessThan(await top(body));
      seen.push(id);
      await (number === 9 ? quizPage.finish : quizPage.next).click();
    }
    expect(seen).toHaveLength(9);
  });

  test('What was left out is named where there is no other try', async ({ page, quizPage }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    while ((await quizPage.asked()) !== 'signs-of-welcome') {
      await quizPage.answer(rightAnswers);
      await quizPage.next.click();
    }
    await page.getByText('You look up within seconds').click();
    await quizPage.check.click();
    await expect(page.getByText('A known wait is a short one.').first()).toBeVisible();
    await expect(page.locator('.tp-option').getByText('Left out').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText(/still missing/).filter({ visible: true })).toHaveCount(0);
    await expect(quizPage.questions.getByRole('status')).toContainText(
      'You say when you will be free: Right. Left out. A known wait is a short one.',
    );
  });
}
