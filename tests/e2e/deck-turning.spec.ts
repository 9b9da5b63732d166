import { DeckPage } from './pages/deck-page.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

// A fade that is under way is neither one slide nor the other.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('A deck', () => {
  test('goes on, back, to its ends and up to all slides by keys', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    await deck.expectSlide('opening');
    await page.keyboard.press('ArrowRight');
    await deck.expectSlide('question-guess-one-answer');
    await page.keyboard.press('Space');
    await deck.expectSlide('first-becomes-standard');
    await page.keyboard.press('PageUp');
    await deck.expectSlide('question-guess-one-answer');
    await page.keyboard.press('End');
    await deck.expectSlide('closing');
    await page.keyboard.press('Home');
    await page.keyboard.press('o');
    await expect(deck.slide('nobody-arrives-empty')).toBeInViewport();
    await deck.slide('nobody-arrives-empty').click();
    await deck.expectSlide('nobody-arrives-empty');
  });

  test('walks a scenario by the keys of its choices and by links, and stays light on B', async ({ page }) => {
    const scene = (id: string): string => `scenario-door-opens-during-call-${id}`;
    const deck = new DeckPage(page);
    await deck.start(impressions.id, 'en', scene('five-seconds'));
    await page.keyboard.press('b');
    await deck.expectSlide(scene('five-seconds-outcomes'));
    await page.keyboard.press('b');
    await deck.expectSlide(scene('all-three-know'));
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await page.keyboard.press('1');
    await deck.expectSlide(scene('all-three-know-outcomes'));
    await page.keyboard.press('1');
    await deck.expectSlide(scene('who-is-next'));
    await page.getByRole('link', { name: 'Back to scene 5' }).click();
    await deck.expectSlide(scene('all-three-know'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('d');
    await deck.expectSlide(scene('all-three-know-outcomes'));
    await page.getByRole('link', { name: 'Scene 7' }).click();
    await deck.expectSlide(scene('in-order'));
    await expect(deck.deck).toBeFocused();
    await page.keyboard.press('b');
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await page.keyboard.press('b');
    const last = deck.page.locator('.slides > section[id^="scenario-door-opens-during-call"]').last();
    const behind = await last.evaluate((slide) => slide.nextElementSibling?.id);
    await page.getByRole('link', { name: 'After the scenario' }).click();
    await deck.expectSlide(behind ?? 'a slide behind the scenario');
  });

  test('shows its tools for three seconds, and again when a pointer moves', async ({ page }) => {
    await page.clock.install();
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const tools = page.getByRole('navigation');
    await expect(tools).toHaveCSS('opacity', '1');
    await page.clock.runFor(3100);
    await expect(tools).toHaveCSS('opacity', '0');
    await page.mouse.move(300, 200);
    await expect(tools).toHaveCSS('opacity', '1');
    await page.clock.runFor(3100);
    await expect(tools).toHaveCSS('opacity', '0');
    await deck.tool('course.deck.next').focus();
    await expect(tools).toHaveCSS('opacity', '1');
  });

  test('leaves the foot of the slide free in the frame of a learning system', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 600 });
    const deck = new DeckPage(page);
    for (const locale of ['en', 'ar'] as const) {
      await deck.start(sameness.id, locale);
      const tools = await page.getByRole('navigation').boundingBox();
      const ends = deck.slide('opening').locator('.tp-slide__foot > *');
      const covered = await ends.evaluateAll(
        (all, { x, width }) =>
          all.filter((end) => {
            const { left, right } = end.getBoundingClientRect();
            return right > x && left < x + width;
          }).length,
        tools ?? { x: 0, width: 700 },
      );
      expect(covered).toBe(0);
      await expect(deck.back).toBeVisible();
    }
  });

  test('turns black and comes back', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const black = page.locator('.pause-overlay');
    await page.keyboard.press('b');
    await expect(black).toBeVisible();
    await page.keyboard.press('b');
    await expect(black).toBeHidden();
  });

  test('hears single letters only while it has the focus', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    await deck.tool('course.deck.next').focus();
    await page.keyboard.press('o');
    await page.keyboard.press('b');
    await expect(page.locator('.reveal:not(.overview, .paused)')).toBeVisible();
    await page.keyboard.press('Enter');
    await deck.expectSlide('question-guess-one-answer');
    await expect(deck.tool('course.deck.next')).toBeFocused();
  });
});

test.describe('A deck from right to left', () => {
  test('goes on to the left, and its progress grows from the right', { tag: '@arabic' }, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'ar');
    await page.keyboard.press('ArrowLeft');
    await deck.expectSlide('question-guess-one-answer');
    await page.keyboard.press('ArrowRight');
    await deck.expectSlide('opening');
    await page.keyboard.press('ArrowLeft');
    const bar = await page.locator('.reveal .progress > span').boundingBox();
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(1280, 0);
    const point = await deck.slide('question-guess-one-answer').getByRole('listitem').first().boundingBox();
    expect((point?.x ?? 0) + (point?.width ?? 0)).toBeGreaterThan(1100);
  });
});

test.describe('A deck under a finger', () => {
  test.use({ hasTouch: true });

  test('goes on when it is swept along the script', async ({ page }) => {
    for (const [locale, from, to] of [
      ['en', 900, 300],
      ['ar', 300, 900],
    ] as const) {
      const deck = new DeckPage(page);
      await deck.start(sameness.id, locale);
      await deck.deck.evaluate(
        (element, { from, to }) => {
          const touch = { pointerType: 'touch', pointerId: 1, clientY: 300, bubbles: true };
          element.dispatchEvent(new PointerEvent('pointerdown', { ...touch, clientX: from }));
          element.dispatchEvent(new PointerEvent('pointermove', { ...touch, clientX: to }));
          element.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: to }));
        },
        { from, to },
      );
      await deck.expectSlide('question-guess-one-answer');
    }
  });
});
