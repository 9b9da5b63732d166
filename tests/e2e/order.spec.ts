import { tabTo } from './pages/keyboard.ts';
import { storedItem } from './pages/learner-record.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { say } from './pages/words.ts';
import { expect, test } from './support/test.ts';

const right = sameness.right['four-steps'];
const wrong = ['d', 'c', 'b', 'a'] as const;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`Steps to be put in order, in ${locale}`, () => {
    test('are moved by keyboard: the button keeps focus and the place is said', async ({
      page,
      lessonPage,
    }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('four-steps');
      const [, second = ''] = await question.keys();
      const words = (await question.part(second).innerText()).trim();

      await tabTo(page, question.move(second, 'up'));
      await page.keyboard.press('Enter');

      await expect(question.move(second, 'up')).toBeFocused();
      await expect(question.status).toHaveText(
        say(locale, 'course.question.moved', { step: words, place: 1, total: 4 }),
      );
      expect((await question.keys())[0]).toBe(second);
      await expect(question.move(second, 'up')).toHaveAttribute('aria-disabled', 'true');
      await page.keyboard.press('Enter');
      expect((await question.keys())[0], 'a button at the end of its way does nothing').toBe(second);
      await expect(question.move(second, 'up')).toBeFocused();
    });

    test('are answered by keyboard alone and come out right', async ({ page, lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('four-steps');

      await question.order(right, async (move) => {
        await move.focus();
        await page.keyboard.press('Space');
      });
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.explanation).toBeVisible();
      await expect(question.button('course.question.tryAgain')).toBeFocused();
    });
  });
}

test.describe('Steps to be put in order', () => {
  test('name each button for its step', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    await expect(question.move('b', 'down')).toHaveAccessibleName('Move down: Put the wording aside');
    await expect(question.parts).toHaveCount(4);
  });

  test('never start in the right order, stay as they are over a reload, and change with a new attempt', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    const before = await question.keys();
    expect(before).not.toEqual(right);
    await lessonPage.question('second-visit-slower').answer('a');

    await page.reload();
    expect(await question.keys()).toEqual(before);

    const starts = new Set([before.join()]);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await question.checkAsItIs();
      await question.button('course.question.tryAgain').click();
      const steps = await question.keys();
      expect(steps).not.toEqual(right);
      starts.add(steps.join());
    }
    expect(starts.size).toBeGreaterThan(1);
  });

  test('say which of them are to be moved, and are as they were left after a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    await question.order(['b', 'c', 'd', 'a'], (move) => move.click());
    await question.check();

    await expect(question.verdict('course.question.partly')).toBeVisible();
    for (const step of ['b', 'c', 'd'])
      await expect(question.part(step)).toContainText('In the right sequence', { useInnerText: true });
    await expect(question.part('a')).toContainText('Move this one', { useInnerText: true });
    await expect(question.parts.filter({ hasText: /^Right|Not here/ })).toHaveCount(0);
    await expect(question.status).toContainText('Write down the facts of each answer: Move this one.');
    await expect(question.move('a', 'down')).toBeHidden();
    await expect(question.readAgain).toHaveAttribute('href', '#mystery-visit');

    await page.reload();
    expect(await question.keys()).toEqual(['b', 'c', 'd', 'a']);
    await expect(question.part('a')).toContainText('Move this one');

    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.partsOf('four-steps');
    expect(await arabic.keys()).toEqual(['b', 'c', 'd', 'a']);
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
  });

  test('are right where they stand rightly too', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    await question.order(['a', 'c', 'd', 'b'], (move) => move.click());
    await question.check();
    await expect(question.part('a').locator('.tp-verdict')).toHaveText('Right');
    for (const step of ['c', 'd'])
      await expect(question.part(step).locator('.tp-verdict')).toHaveText('In the right sequence');
    await expect(question.part('b').locator('.tp-verdict')).toHaveText('Move this one');
  });

  test('that nobody moved are asked about before they are checked', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    const before = await question.keys();
    await question.check();

    await expect(question.asksBack).toBeVisible();
    await expect(question.status).toHaveText('Have you moved anything? Check again to keep this order.');
    await expect(question.root.locator(':focus')).toHaveAccessibleName(/^Move down: /);
    expect(await storedItem(page, 'four-steps'), 'nothing is counted').toBeUndefined();
    await question.check();
    await expect(question.button('course.question.tryAgain')).toBeFocused();
    await expect(question.asksBack).toBeHidden();
    expect(await question.keys()).toEqual(before);

    await question.button('course.question.tryAgain').click();
    const [, second = ''] = await question.keys();
    await question.check();
    await expect(question.asksBack).toBeVisible();
    await question.move(second, 'up').click();
    await expect(question.asksBack).toBeHidden();
    await question.check();
    await expect(question.button('course.question.tryAgain')).toBeVisible();
  });

  test('show the answer after two wrong tries, when asked', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('four-steps');
    await question.order(wrong, (move) => move.click());
    await question.check();
    await expect(question.button('course.question.showAnswer')).toBeHidden();
    await question.button('course.question.tryAgain').click();
    await question.order(wrong, (move) => move.click());
    await question.check();

    await question.button('course.question.showAnswer').click();

    await expect(question.solution.getByRole('listitem')).toHaveText([
      'Write down the facts of each answer',
      'Put the wording aside',
      'See where the facts differ',
      'Ask what each person answered from',
    ]);
    await expect(question.status).toContainText('Write down the facts of each answer');
  });

  for (const locale of ['en', 'ar'] as const) {
    test(`are moved by touch in ${locale}`, { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const question = lessonPage.partsOf('phone-welcome');
      await question.order(impressions.right['phone-welcome'], (move) => move.tap());
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  }
});
