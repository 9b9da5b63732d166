import { tabTo } from './pages/keyboard.ts';
import { storedItem } from './pages/learner-record.ts';
import { promises } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const rows = ['a', 'b', 'c', 'd'] as const;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`Rows to be matched, in ${locale}`, () => {
    test('are answered by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(promises.path, locale);
      const question = lessonPage.partsOf('words-for-expectations');

      for (const row of rows) {
        const list = question.list(row);
        const partners = await list
          .locator('option')
          .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
        await tabTo(page, list);
        for (let place = 0; place < partners.indexOf(row); place += 1) await page.keyboard.press('ArrowDown');
        await expect(list).toHaveValue(row);
      }
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      for (const row of rows)
        await expect(question.part(row)).toContainText(question.say('course.question.right'));
    });

    test('are answered by touch', { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(promises.path, locale);
      const question = lessonPage.partsOf('words-for-expectations');
      for (const row of rows) {
        await question.list(row).tap();
        await question.list(row).selectOption(row);
      }
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('Rows to be matched', () => {
  test('name each list for its row', async ({ lessonPage }) => {
    await lessonPage.goto(promises.path);
    const question = lessonPage.partsOf('words-for-expectations');
    await expect(question.list('a')).toHaveAccessibleName('Top of mind');
    await expect(question.list('c')).toHaveAccessibleName('Adequate service');
    await expect(question.text('course.question.match')).toBeVisible();
  });

  test('ask for an answer when there is none', async ({ lessonPage }) => {
    await lessonPage.goto(promises.path);
    const question = lessonPage.partsOf('words-for-expectations');
    await question.check();
    await expect(question.status).toHaveText('Choose an answer first.');
    await expect(question.list('a')).toBeFocused();
  });

  test('earn their part, and are as they were left after a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(promises.path);
    const question = lessonPage.partsOf('words-for-expectations');
    await question.list('a').selectOption('a');
    await question.list('b').selectOption('c');
    await question.checkAsItIs();

    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(question.part('a')).toContainText('Right', { useInnerText: true });
    await expect(question.part('b')).toContainText('Not here', { useInnerText: true });
    await expect(question.part('c')).toContainText('No answer', { useInnerText: true });
    await expect(question.list('a')).toBeDisabled();
    await expect(question.status).toHaveText(
      /^Partly right\. Top of mind: Right\. Zone of tolerance: Not here\. Adequate service: No answer\./,
    );

    await page.reload();
    await expect(question.list('b')).toHaveValue('c');
    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.partsOf('words-for-expectations');
    await expect(arabic.list('a')).toHaveValue('a');
    await expect(arabic.list('b')).toHaveValue('c');
    await expect(arabic.list('c')).toHaveValue('');
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
  });

  test('are asked about before a half-done answer is checked', async ({ page, lessonPage }) => {
    await lessonPage.goto(promises.path, 'ar');
    const question = lessonPage.partsOf('words-for-expectations');
    await question.list('a').selectOption('a');
    await question.list('c').selectOption('d');
    await question.check();

    await expect(question.status).toHaveText('بقي عنصران بلا إجابة. تحقّقوا مرة أخرى لاعتماد الإجابة كما هي.');
    await expect(question.list('b')).toBeFocused();
    expect(await storedItem(page, 'words-for-expectations'), 'nothing is counted').toBeUndefined();
    await question.check();
    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(question.part('b')).toContainText(question.say('course.question.noAnswer'));
  });

  test('keep what was right for another try, and show the pairs when the answer is asked for', async ({
    lessonPage,
  }) => {
    await lessonPage.goto(promises.path);
    const question = lessonPage.partsOf('words-for-expectations');
    await lessonPage.answerAll({ 'words-for-expectations': ['b', 'b', 'c', 'a'] });
    await question.button('course.question.tryAgain').click();
    for (const [row, partner] of [
      ['a', ''],
      ['b', 'b'],
      ['c', 'c'],
      ['d', ''],
    ] as const)
      await expect(question.list(row)).toHaveValue(partner);
    await expect(question.list('a')).toBeFocused();
    await expect(question.list('b')).toBeEnabled();

    await question.list('a').selectOption('d');
    await question.list('d').selectOption('a');
    await question.check();
    await question.button('course.question.showAnswer').click();
    await expect(question.solution.getByRole('listitem').first()).toHaveText(
      'Top of mind – The name that people think of first',
    );
  });

  for (const { width, locale } of [
    { width: 320, locale: 'da' },
    { width: 320, locale: 'ar' },
    { width: 1280, locale: 'da' },
  ] as const) {
    test(`show all of what was chosen at ${String(width)} pixels, in ${locale}`, async ({
      page,
      lessonPage,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await lessonPage.goto(promises.path, locale);
      const question = lessonPage.partsOf('words-for-expectations');
      await lessonPage.answerAll({ 'words-for-expectations': ['c', 'b', 'd', 'a'] });
      const cutOff = await Promise.all((await question.parts.all()).map((part) => part.evaluate(cutOffIn)));
      if (width < 400) expect(cutOff.join('')).not.toBe('');
      for (const [place, words] of cutOff.entries()) {
        const below = question.parts.nth(place).locator('p');
        if (words !== '') await expect(below).toHaveText(words);
        if (words !== '') await expect(below).toBeVisible();
      }
    });
  }

  for (const width of [600, 1280]) {
    test(`say nothing twice where the list has room for it, at ${String(width)} pixels`, async ({
      page,
      lessonPage,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await lessonPage.goto('trainers/questions/', 'sv');
      const question = lessonPage.partsOf('try-match');
      const rows = await question.parts.all();
      for (const row of rows) await row.getByRole('combobox').selectOption('Nickar och lämnar utrymme');
      for (const row of rows) await expect(row.locator('p')).toBeHidden();
      await page.setViewportSize({ width: 320, height: 844 });
      for (const row of rows) await expect(row.locator('p')).toHaveText('Nickar och lämnar utrymme');
    });
  }

  test('have heads where there is room for two columns', async ({ page, lessonPage }) => {
    await lessonPage.goto(promises.path);
    const head = lessonPage.partsOf('words-for-expectations').root.getByText('Meaning', { exact: true });
    await expect(head).toBeVisible();
    await page.locator('.tp-match').evaluate((match) => {
      match.style.inlineSize = '24rem';
    });
    await expect(head).toBeHidden();
  });
});

/** The words chosen in a row when its list is too narrow for them, else nothing. Runs in the page. */
function cutOffIn(part: Element): string {
  const list = part.querySelector('select');
  if (!list) return '';
  const words = document.createElement('span');
  words.textContent = list.selectedOptions[0]?.text ?? '';
  words.style.cssText = `font: ${getComputedStyle(list).font}; position: absolute; white-space: nowrap`;
  document.body.append(words);
  const isCutOff = words.getBoundingClientRect().width > list.clientWidth - 40;
  words.remove();
  return isCutOff ? words.textContent : '';
}
