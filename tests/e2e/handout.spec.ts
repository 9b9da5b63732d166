import { pageCount } from '../../src/exports/pdf/page-count.ts';
import { printPdf } from '../../src/exports/pdf/print-pdf.ts';
import { impressions } from './pages/lessons.ts';
import { expectNoSidewaysScroll } from './support/measure.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

const learner = `${impressions.path}handout/`;
const trainer = `${learner}trainer/`;

test('prints at the press of a button, and leads back to the lesson', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.goto(`en/${learner}`);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First impressions' })).toBeVisible();
});

test('is the same sheet in another language', async ({ page }) => {
  await page.goto(`en/${trainer}`);
  await page.getByRole('link', { name: 'Dansk' }).click();
  await expect(page).toHaveURL(new RegExp(`/da/${trainer}$`));
  await expect(page.getByRole('table')).toContainText('I alt');
});

test('is a sheet to read on a phone', { tag: '@mobile' }, async ({ page }) => {
  await page.goto(`en/${trainer}`);
  await expectNoSidewaysScroll(page);
  await page.goto(`ar/${learner}`);
  await expectNoSidewaysScroll(page);
});

test('needs no script, and shows no button that would need one', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(`en/${learner}`);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Seen, greeted, oriented' })).toBeVisible();
  await expect(page.getByText('The phone rings at Fjordlys.')).toBeVisible();
});

test('leaves the tools off the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`en/${learner}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Back to the lesson')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('has nothing that axe would object to', async ({ page }) => {
  await page.goto(`en/${trainer}`);
  await expectNoViolations(page);
});

test(
  'has nothing that axe would object to in the evening, in Arabic',
  { tag: '@arabic' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`ar/${learner}`);
    await expectNoViolations(page);
  },
);

test('becomes a tagged PDF in its language, as its deck does, a page a slide', async ({
  browser,
  page,
  baseURL,
}) => {
  await page.goto(`ar/${impressions.path}slides/`);
  const slides = await page.locator('.slides > section').count();
  const site = { url: baseURL ?? '', published: 'https://example.com/' };
  const deck = await printPdf(browser, site, `ar/${impressions.path}slides/`);
  const handout = await printPdf(browser, site, `ar/${learner}`);
  if (!deck || !handout) throw new Error('The site has no deck or no handout to print.');
  for (const pdf of [deck, handout]) {
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Lang \(ar\)/);
    expect(text).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).not.toContain('127.0.0.1');
  }
  expect(Buffer.from(deck).toString('latin1')).toContain(inPdf('الانطباع الأول'));
  expect(Buffer.from(deck).toString('latin1')).toContain(
    '(https://example.com/ar/meeting/first-impressions/',
  );
  expect(pageCount(deck)).toBe(slides);
  expect(pageCount(handout)).toBeLessThanOrEqual(5);
  expect(await printPdf(browser, site, 'ar/nothing/')).toBeUndefined();
});

/** A text as the outline and the title of a PDF write it. */
function inPdf(text: string): string {
  return Array.from(text)
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'))
    .join('');
}
