import { DeckPage } from './pages/deck-page.ts';
import { impressions } from './pages/lessons.ts';
import { expectNoSidewaysScroll } from './support/measure.ts';
import { expect, test } from './support/test.ts';

// A fade that is under way is neither one slide nor the other.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('On a phone, slides stand one under another', () => {
  for (const tag of ['@mobile', '@no-script'] as const) {
    test(`all of them, ${tag}`, { tag }, async ({ page }) => {
      const deck = new DeckPage(page);
      await deck.goto(impressions.id, 'ar');
      const count = await deck.slides.count();
      expect(count).toBeGreaterThan(20);
      for (const place of [0, 1, count - 1]) await expect(deck.slides.nth(place)).toBeVisible();
      const tops = await deck.slides.evaluateAll((all) =>
        all.map((slide) => slide.getBoundingClientRect().top),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(new Set(tops).size).toBe(count);
      if (tag === '@mobile') await expectNoSidewaysScroll(page);
    });
  }

  test('and a line tells one from the next', { tag: '@mobile' }, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.goto(impressions.id);
    const flat = await deck.slides.evaluateAll((all) =>
      all.filter((slide) => getComputedStyle(slide).boxShadow === 'none').map(({ id }) => id),
    );
    expect(flat).toEqual([]);
  });

  test('and the way on stands below what a choice led to', { tag: '@mobile' }, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.goto(impressions.id);
    const outcome = page.locator('.tp-choices--outcomes > li').first();
    const [text, way] = await Promise.all([
      outcome.locator('> div').boundingBox(),
      outcome.getByRole('link').boundingBox(),
    ]);
    if (!text || !way) throw new Error('The outcomes are not shown.');
    expect(way.y).toBeGreaterThanOrEqual(text.y + text.height);
    expect(text.width).toBeGreaterThan(280);
  });

  test('and an address leads to its slide', { tag: '@mobile' }, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.goto(impressions.id, 'en', 'closing');
    await expect(deck.slide('closing')).toBeInViewport();
  });
});
