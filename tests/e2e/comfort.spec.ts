import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

test.describe('Day and evening', () => {
  test('follow the device until one is chosen', async ({ page, coursePage }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await coursePage.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(coursePage.header.theme).toHaveAttribute('aria-pressed', 'true');
  });

  test('the choice is remembered on other pages and in other languages', async ({ page, coursePage }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await coursePage.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

    await coursePage.header.theme.click();

    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(coursePage.header.theme).toHaveAttribute('aria-pressed', 'true');
    await coursePage.goto('glossary/', 'ar');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await coursePage.header.theme.click();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('change the colours of the page', async ({ page, coursePage }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await coursePage.goto(sameness.path);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const day = await background();
    await coursePage.header.theme.click();
    await expect.poll(background).not.toBe(day);
  });
});

test.describe('The skip link', () => {
  test('is the first stop, shows itself, and leads past the header', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await page.keyboard.press('Tab');
    await expect(lessonPage.header.skipLink).toBeFocused();
    await expect(lessonPage.header.skipLink).toBeInViewport();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test.describe('Movement', () => {
  const movements = () =>
    document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 1)
      .length;

  test('there is some, when feedback opens', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').label('c').click();
    const moved = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[id="second-visit-slower"] button[type="submit"]')?.click();
      return document.getAnimations().length;
    });
    expect(moved).toBeGreaterThan(0);
  });

  test('there is none for those who asked for none', async ({ page, lessonPage, homePage }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await homePage.goto('');
    expect(await page.evaluate(movements)).toBe(0);
    await lessonPage.goto(sameness.path);
    await lessonPage.question('second-visit-slower').label('c').click();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[id="second-visit-slower"] button[type="submit"]')?.click();
    });
    expect(await page.evaluate(movements)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});

test.describe('On this page', () => {
  test('marks the section that is being read', async ({ page, lessonPage }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await lessonPage.goto(`${sameness.path}#mystery-visit`);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.locator('[aria-current="true"]')).toHaveAttribute('href', '#mystery-visit');
  });
});
