import { impressions } from './pages/lessons.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

test.describe('A figure', () => {
  const drawing = 'figure [role="img"]';

  test('has its text alternative for a name and its caption below', async ({ page, lessonPage }) => {
    await lessonPage.goto(impressions.path);
    await expect(lessonPage.main.getByRole('img', { name: /^A line of thirty seconds/ })).toBeVisible();
    await expect(lessonPage.main.getByRole('figure')).toContainText('Three small signs');
    await expectNoViolations(page, 'figure');
  });

  for (const locale of ['en', 'ar'] as const) {
    test(
      `has a drawing of its own for phones, with words to read, in ${locale}`,
      { tag: ['@desktop', '@mobile'] },
      async ({ page, lessonPage }) => {
        await lessonPage.goto(impressions.path, locale);
        const words = page.locator(drawing).first().locator('text').filter({ visible: true });
        await expect(words).toHaveCount(5);
        const heights = await words.evaluateAll((texts) =>
          texts.map((text) => {
            const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
            return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
        );
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(15);
      },
    );
  }

  test(
    'shows the crack of the parcel in the colours of a reader',
    { tag: ['@desktop', '@mobile'] },
    async ({ page, lessonPage }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await lessonPage.goto('after-sale/when-things-go-wrong/');
      const parcel = page.locator(`${drawing} [fill="var(--tp-marked)"]`).filter({ visible: true });
      await expect(parcel).toHaveCount(1);
      const [ground, lines] = await parcel.evaluate((box) => {
        const crack = box.nextElementSibling ?? box;
        return [getComputedStyle(box).fill, getComputedStyle(crack).stroke];
      });
      expect(ground).not.toBe(lines);
    },
  );
});
