import { DeckPage } from './pages/deck-page.ts';
import { sameness } from './pages/lessons.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

// A fade that is under way is neither one slide nor the other.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('A deck', () => {
  test('stops the tab key at nothing that cannot be seen', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    await expect(page.locator('.reveal > .speaker-notes')).toHaveCount(0);
    await expect(page.locator('.reveal [tabindex="0"]').filter({ visible: true })).toHaveCount(0);
  });

  test('shows whoever comes back by the tab key that it has the focus, up to the first slide key', async ({
    page,
  }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const ring = () => deck.deck.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth);
    expect(await ring()).toBe('0px');
    await page.keyboard.press('Shift+Tab');
    await expect(deck.deck).not.toBeFocused();
    await page.keyboard.press('Tab');
    await expect(deck.deck).toBeFocused();
    expect(await ring()).toBe('4px');
    await page.keyboard.press('ArrowRight');
    expect(await ring()).toBe('0px');
  });

  test('can be read by screen readers line by line', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'fixed-and-free');
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(page.getByRole('heading')).toHaveText(['What is fixed, what is free']);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const locale of ['en', 'ar'] as const) {
      test(`on any kind of slide, all slides, and the speaker view, in ${locale}`, async ({ page }) => {
        const deck = new DeckPage(page);
        await deck.start(sameness.id, locale);
        for (const id of [
          'opening',
          'fixed-and-free',
          'question-same-or-free',
          'answer-orchestration-aim',
          'closing',
        ]) {
          await page.goto(`${locale}/${sameness.id}/slides/#/${id}`);
          await deck.expectSlide(id);
          await expectNoViolations(page);
        }
        await deck.deck.focus();
        await page.keyboard.press('o');
        await expectNoViolations(page);
        await page.goto(`${locale}/${sameness.id}/slides/speaker/`);
        await expectNoViolations(page);
      });
    }
  });
}
