import type { Locator } from '@playwright/test';
import { rightAnswers, wrongAnswers } from './pages/quiz-page.ts';
import { expectNoSidewaysScroll, isOnTop, smallTargets } from './support/measure.ts';
import { expect, expectNoViolations, test } from './support/quiz-site.ts';

// One after the other: the site that they share is built for each worker anew.
test.describe.configure({ mode: 'default' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const record = 'course:quiz-course';

for (const locale of ['en', 'ar'] as const) {
  test(`The final quiz is taken by keyboard alone, every type of question, in ${locale}`, async ({
    page,
    quizPage,
  }) => {
    await quizPage.goto('quiz/', locale);
    await quizPage.press(quizPage.start, 'keyboard');
    await expect(quizPage.number(1, 9)).toBeFocused();
    const ids = await quizPage.answerAll(9, rightAnswers, 'keyboard');
    expect(ids.toSorted()).toEqual(Object.keys(rightAnswers).toSorted());
    await expect(quizPage.score(100)).toBeFocused();
    await expect(page.getByText(quizPage.say('course.quiz.reached', { goal: 60 }))).toBeVisible();
  });

  test.describe(`On a phone, in ${locale}`, () => {
    test.use(phone);

    test('a quiz is taken by touch, and the review says what was not right', async ({ page, quizPage }) => {
      await quizPage.goto('shop/quiz/', locale);
      await quizPage.press(quizPage.start, 'touch');
      await expectNoSidewaysScroll(page);
      expect(await smallTargets(page)).toEqual([]);
      const ids = await quizPage.answerAll(4, wrongAnswers, 'touch');
      await expect(quizPage.score(0)).toBeVisible();
      await expect(page.getByText(quizPage.say('course.quiz.notYet', { goal: 60 }))).toBeVisible();
      await expect(quizPage.rows).toHaveCount(4);
      const shown = await quizPage.questions.evaluateAll((blocks) => blocks.map(({ id }) => id));
      expect(shown).toEqual(ids);
      await expectNoSidewaysScroll(page);
    });
  });
}

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
  await expect(list.filter({ hasText: 'Check yourself' })).toContainText('Done');
  await expect(list.filter({ hasText: 'At the door' })).toContainText('Not started');
  await quizPage.goto('shop/door/');
  const states = await page
    .locator('.tp-question-block')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  expect(states).toEqual(['fresh', 'fresh', 'fresh', 'fresh']);
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
  for (const control of await controls.filter({ visible: true }).all()) await expect(control).toBeDisabled();

  await quizPage.again.click();
  for (const number of [1, 2, 3, 4]) {
    await expect(quizPage.number(number, 4)).toBeVisible();
    await quizPage.answer(rightAnswers);
    await (number === 4 ? quizPage.finish : quizPage.next).click();
  }
  await expect(quizPage.score(100), 'what was locked can be answered in a new run').toBeVisible();
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

test.describe('In a frame of an LMS', () => {
  test.use({ viewport: { width: 700, height: 600 } });

  test('the question, the way on and the way out are in view', async ({ page, quizPage }) => {
    await quizPage.goto('quiz/');
    await quizPage.start.click();
    for (const part of [quizPage.leave, quizPage.number(1, 9), quizPage.check]) {
      await expect(part).toBeInViewport();
      expect(await isOnTop(part)).toBe(true);
    }
    await expectNoSidewaysScroll(page);
  });
});

test.describe('On the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is cut off, in the run and in the review', async ({ page, quizPage }) => {
    await quizPage.goto('quiz/', 'ar');
    await quizPage.start.click();
    for (let number = 1; number <= 9; number += 1) {
      await expectNoSidewaysScroll(page);
      await quizPage.answer(wrongAnswers);
      await expectNoSidewaysScroll(page);
      await (number === 9 ? quizPage.finish : quizPage.next).click();
    }
    await expect(quizPage.score(0)).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions are there with their answers behind disclosures', async ({ page, quizPage }) => {
    await quizPage.goto('shop/quiz/');
    // Playwright looks for text everywhere but below `noscript`, unless it is told to begin there.
    const list = page.locator('.tp-quiz__bank');
    await expect(list.getByText(quizPage.say('course.quiz.noScript'))).toBeVisible();
    await expect(quizPage.start).toBeHidden();
    await expect(quizPage.questions).toHaveCount(7);
    const question = list.locator('#phone-in-hand');
    await expect(question.getByText('Being seen already counts')).toBeHidden();
    await question.getByText(quizPage.say('course.question.answerDisclosure')).click();
    await expect(question.getByText('Being seen already counts')).toBeVisible();
    await expect(question.getByText('Being noticed comes before')).toBeVisible();
    await expect(question.getByRole('link', { name: 'Read about it: The first look' })).toBeVisible();
  });
});

for (const [colorScheme, locale] of [
  ['light', 'en'],
  ['dark', 'ar'],
] as const) {
  test.describe(`Axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`before the start, on a question, checked or not, and in the review of all types, in ${locale}`, async ({
      page,
      quizPage,
    }) => {
      await quizPage.goto('quiz/', locale);
      await expectNoViolations(page);
      await quizPage.start.click();
      await expectNoViolations(page);
      await quizPage.answer(wrongAnswers);
      await expectNoViolations(page);
      await page.reload();
      for (let number = 2; number <= 9; number += 1) {
        await quizPage.answer(number % 2 === 0 ? rightAnswers : wrongAnswers);
        await (number === 9 ? quizPage.finish : quizPage.next).click();
      }
      for (const row of await quizPage.rows.all())
        await row.evaluate((item) => item.querySelector('details')?.setAttribute('open', ''));
      await expectNoViolations(page);
    });
  });
}
