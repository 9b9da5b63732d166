import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const pages = [
  `en/${sameness.path}`,
  'en/promise/trust/',
  'da/promise/quiz/',
  'sv/glossary/',
  'ar/',
  'ar/promise/trust/',
] as const;

/** The widths of an A4 sheet and of a wide one, in CSS pixels. */
const sheets = [794, 1280] as const;

// Paper is white in the evening too.
test.use({ colorScheme: 'dark' });

test.describe('On paper', () => {
  for (const path of pages) {
    test(`/${path} has its text and no controls`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      // Where a choice of a scenario leads is said on paper too.
      const controls = page.locator('.tp-button:not(.tp-fork > *), .tp-tool, .tp-pagination');
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      for (const width of sheets) {
        await page.setViewportSize({ width, height: 1123 });
        const text = page.locator('main p').filter({ visible: true }).first();
        expect(
          (await text.boundingBox())?.width,
          `the text of a sheet of ${String(width)} pixels`,
        ).toBeGreaterThan(280);
      }
    });
  }

  test('paragraphs stand apart from each other', async ({ page }) => {
    await page.goto('en/promise/trust/');
    await page.emulateMedia({ media: 'print' });
    const second = page.locator('main p + p').first();
    await expect(second).not.toHaveCSS('margin-top', '0px');
  });

  test('the Markdown of an example is there to its last word', async ({ page }) => {
    await page.goto('en/trainers/questions/');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const tooWide = await page
      .locator('.tp-sample__source > pre')
      .evaluateAll((samples) => samples.map((sample) => sample.scrollWidth > sample.clientWidth));
    expect(tooWide.length).toBeGreaterThan(0);
    expect(tooWide).not.toContain(true);
  });

  test('a question is not torn over two sheets', async ({ page }) => {
    await page.goto('en/promise/trust/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.tp-question').first()).toHaveCSS('break-inside', 'avoid');
  });
});
