import { expect, test } from './support/test.ts';

test.describe('The front door', () => {
  test('leads to the course in the language of the browser', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
  });

  test('leads to Arabic for an Arabic browser', { tag: '@arabic' }, async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/ar\/$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  });

  test('leads to the language that was chosen before', async ({ page, coursePage }) => {
    await coursePage.goto('meeting/');
    await coursePage.header.switchTo('sv');
    await page.goto('');
    await expect(page).toHaveURL(/\/sv\/$/);
  });

  test('does not trap the way back', async ({ page, coursePage }) => {
    await coursePage.goto('about/', 'da');
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/da\/about\/$/);
  });
});

test.describe('The front door for a Danish region', () => {
  test.use({ locale: 'da-DK' });

  test('leads to Danish', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveURL(/\/da\/$/);
  });
});

test.describe('The front door for a language without a course', () => {
  test.use({ locale: 'de-DE' });

  test('lists the languages, each in its own words', async ({ page }) => {
    await page.goto('');
    const links = page.getByRole('navigation').getByRole('link');
    await expect(links).toHaveText([/^English/, /^Dansk/, /^Svenska/, /^العربية/]);
    await expect(page).toHaveURL(/\/$/);
    await links.nth(3).click();
    await expect(page).toHaveURL(/\/ar\/$/);
    await page.goto('');
    await expect(page).toHaveURL(/\/ar\/$/);
  });
});

test.describe('The front door without script', { tag: '@no-script' }, () => {
  test('lists the languages', async ({ page }) => {
    await page.goto('');
    const links = page.getByRole('navigation').getByRole('link');
    await expect(links).toHaveText([/^English/, /^Dansk/, /^Svenska/, /^العربية/]);
    await links.nth(1).tap();
    await expect(page).toHaveURL(/\/da\/$/);
  });
});

test.describe('An unknown address', () => {
  test.use({ tolerated: [/status of 404/] });

  const cases = [
    { address: 'ar/not/here/', first: 'ar', title: 'هذه الصفحة ليست هنا' },
    { address: 'sv/gammal', first: 'sv', title: 'Sidan finns inte här' },
    { address: 'meeting/first-impressions/', first: 'en', title: 'This page is not here' },
  ] as const;
  for (const { address, first, title } of cases) {
    test(`${address} is answered with 404 and speaks ${first} first`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      const headings = page.getByRole('heading', { level: 2 });
      await expect(headings).toHaveCount(4);
      await expect(headings.first()).toHaveText(title);
      const home = page.getByRole('link').first();
      await expect(home).toHaveAttribute('href', `/${first}/`);
      await expect(home).toHaveAttribute('hreflang', first);
    });
  }

  test('speaks the language chosen before when the address names none', async ({ page, coursePage }) => {
    await coursePage.goto('');
    await coursePage.header.switchTo('da');
    await page.goto('nowhere');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Siden findes ikke her');
  });

  test('speaks all four languages without script', { tag: '@no-script' }, async ({ page }) => {
    const response = await page.goto('ar/not/here/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link')).toHaveCount(4);
  });
});
