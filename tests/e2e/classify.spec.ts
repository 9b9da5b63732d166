import type { Locator } from '@playwright/test';
import { tabTo } from './pages/keyboard.ts';
import { storedItem } from './pages/learner-record.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const groups = sameness.right['same-or-free'];
const items = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`Items to be grouped, in ${locale}`, () => {
    test('are answered by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('same-or-free');

      for (const item of await question.keys()) {
        const group = groups[items.findIndex((key) => key === item)] ?? '';
        await tabTo(page, question.group(item, 'a'));
        await page.keyboard.press('Space');
        if (group === 'b') await page.keyboard.press('ArrowDown');
        await expect(question.group(item, group)).toBeChecked();
      }
      await tabTo(page, question.button('course.question.check'));
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.button('course.question.tryAgain')).toBeFocused();
    });

    test('are answered by touch', { tag: '@mobile' }, async ({ lessonPage }) => {
      await lessonPage.goto(sameness.path, locale);
      const question = lessonPage.partsOf('same-or-free');
      for (const [place, item] of items.entries()) await question.groupLabel(item, groups[place] ?? '').tap();
      await question.button('course.question.check').tap();
      await expect(question.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('Items to be grouped', () => {
  test('are groups of radios named for the item', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    const date = question.root.getByRole('group', { name: 'The delivery date', exact: true });
    await expect(date.getByRole('radio')).toHaveCount(2);
    await expect(date.getByRole('radio', { name: 'Free to vary', exact: true })).toBeVisible();
  });

  test('say verdict and reason of each, and are as they were left after a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    await question.groupLabel('a', 'a').click();
    await question.groupLabel('d', 'a').click();
    await question.checkAsItIs();

    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(question.part('a')).toContainText('Right', { useInnerText: true });
    await expect(question.part('a')).toContainText('two dates are two promises', { useInnerText: true });
    await expect(question.part('d')).toContainText('Not here', { useInnerText: true });
    await expect(question.part('b')).toContainText('No answer', { useInnerText: true });

    await page.reload();
    await expect(question.group('d', 'a')).toBeChecked();
    await expect(question.group('b', 'a')).not.toBeChecked();
    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.partsOf('same-or-free');
    await expect(arabic.group('d', 'a')).toBeChecked();
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
  });

  test('stand in no order that gives the answer away, the same over a reload and in Arabic', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    const before = await question.keys();
    expect(groupsOf(before)).not.toMatch(/^(a+b+|b+a+)$/);
    // What is kept of another question is what makes the order last.
    await lessonPage.question('second-visit-slower').answer('a');

    await page.reload();
    expect(await question.keys()).toEqual(before);
    await lessonPage.header.switchTo('ar');
    expect(await lessonPage.partsOf('same-or-free').keys()).toEqual(before);
    await lessonPage.header.switchTo('en');

    const starts = new Set([before.join('')]);
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await question.groupLabel('a', 'b').click();
      await question.checkAsItIs();
      await question.button('course.question.tryAgain').click();
      const keys = await question.keys();
      expect(groupsOf(keys)).not.toMatch(/^(a+b+|b+a+)$/);
      starts.add(keys.join(''));
    }
    expect(starts.size).toBeGreaterThan(1);
  });

  test('are stored in the order of the source, however they stand', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    for (const [place, item] of items.entries()) await question.groupLabel(item, groups[place] ?? '').click();
    await question.check();
    await expect(question.verdict('course.question.right')).toBeVisible();
    expect(await storedItem(page, 'same-or-free')).toMatchObject({
      practice: { last: { answer: { kind: 'keys', keys: ['a', 'a', 'a', 'b', 'b', 'b'] }, score: 1 } },
    });
  });

  test('keep what was right for another try, and ask for the rest', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    await lessonPage.answerAll({ 'same-or-free': ['b', 'a', 'a', 'b', 'b', 'a'] });
    await expect(question.group('a', 'b')).toBeDisabled();
    await question.button('course.question.tryAgain').click();

    for (const [item, group] of [
      ['b', 'a'],
      ['c', 'a'],
      ['d', 'b'],
      ['e', 'b'],
    ] as const)
      await expect(question.group(item, group)).toBeChecked();
    for (const item of ['a', 'f'])
      await expect(question.part(item).getByRole('radio', { checked: true })).toHaveCount(0);
    const [open = ''] = (await question.keys()).filter((key) => key === 'a' || key === 'f');
    await expect(question.group(open, 'a')).toBeFocused();
    await expect(question.part('a')).not.toContainText('Not here', { useInnerText: true });
  });

  test('begin anew after an answer that was right', async ({ lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    await lessonPage.answerAll({ 'same-or-free': groups });
    await question.button('course.question.tryAgain').click();
    await expect(question.root.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('are asked about before a half-done answer is checked', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    const question = lessonPage.partsOf('same-or-free');
    const [first = '', second = '', ...others] = await question.keys();
    for (const item of [first, ...others.slice(0, 2)]) await question.groupLabel(item, 'a').click();
    await question.check();

    await expect(question.status).toHaveText('3 rows are still open. Check again to leave them open.');
    await expect(question.group(second, 'a')).toBeFocused();
    expect(await storedItem(page, 'same-or-free'), 'nothing is counted').toBeUndefined();

    for (const item of [second, others[2] ?? '']) await question.groupLabel(item, 'b').click();
    await expect(question.asksBack).toBeHidden();
    await question.check();
    await expect(question.asksBack).toHaveText('One row is still open. Check again to leave it open.');
    await question.check();
    await expect(question.part(others[3] ?? '')).toContainText('No answer', { useInnerText: true });
  });

  for (const { path, id, width } of [
    { path: sameness.path, id: 'same-or-free', width: 1280 },
    { path: 'journey/mapping/', id: 'kinds-of-touchpoint', width: 1280 },
    { path: 'consistency/from-promise-to-procedure/', id: 'rule-judgement-colleague', width: 390 },
  ]) {
    test(`of ${id} have their groups beside or below them, never both, at ${String(width)} pixels`, async ({
      page,
      lessonPage,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await lessonPage.goto(path);
      for (const item of await lessonPage.partsOf(id).parts.all()) {
        const label = await boxOf(item.locator('legend'));
        const groups = await Promise.all((await item.locator('label').all()).map(boxOf));
        const below = groups.map(({ y }) => y >= label.y + label.height);
        expect(new Set(below).size).toBe(1);
      }
    });
  }
});

/** The groups of items as they stand. */
function groupsOf(keys: readonly string[]): string {
  return keys.map((key) => groups[items.findIndex((item) => item === key)]).join('');
}

async function boxOf(element: Locator): Promise<{ readonly y: number; readonly height: number }> {
  return (await element.boundingBox()) ?? { y: 0, height: 0 };
}
