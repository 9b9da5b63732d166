import { SpeakerPage } from './pages/deck-page.ts';
import { impressions } from './pages/lessons.ts';
import { expectNoSidewaysScroll, isOnTop } from './support/measure.ts';
import { expect, test } from './support/test.ts';

/** A small laptop with the browser's bars, a lower one, the frame of a learning system, and a phone. */
const windows = [
  { width: 1366, height: 625 },
  { width: 1280, height: 600 },
  { width: 700, height: 600 },
  { width: 390, height: 800 },
] as const;

for (const locale of ['en', 'ar'] as const) {
  for (const viewport of windows) {
    test.describe(`The trainer's window of ${String(viewport.width)} × ${String(viewport.height)}, in ${locale}`, () => {
      test.use({ viewport });

      test('has its buttons in view, whatever stands above them', async ({ page }) => {
        await page.goto(`${locale}/${impressions.path}slides/speaker/`);
        const speaker = new SpeakerPage(page, locale);
        await expect(speaker.alone).toBeVisible();
        for (const move of ['course.deck.next', 'course.deck.next', 'course.deck.previous'] as const) {
          await expect(speaker.button(move)).toBeInViewport({ ratio: 1 });
          expect(await isOnTop(speaker.button(move))).toBe(true);
          await speaker.button(move).click();
        }
        await expectNoSidewaysScroll(page);
      });
    });
  }
}
