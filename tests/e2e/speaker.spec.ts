import { DeckPage, SpeakerPage } from './pages/deck-page.ts';
import { impressions, sameness } from './pages/lessons.ts';
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

test.describe('The speaker view', () => {
  // A fade that is under way is neither one slide nor the other.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('follows its deck and sends it on, also after the deck is loaded again', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const speaker = await deck.openSpeaker();
    await speaker.expectSlides('opening', 'question-guess-one-answer');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await speaker.expectSlides('first-becomes-standard', 'nobody-arrives-empty');
    await expect(speaker.notes).toContainText('Tell the story of the two repairs');
    await speaker.page.keyboard.press('PageDown');
    await deck.expectSlide('nobody-arrives-empty');
    await page.reload();
    await expect(deck.slide('nobody-arrives-empty')).toBeVisible();
    await expect(speaker.alone).toBeHidden();
    await speaker.button('course.deck.next').click();
    await deck.expectSlide('question-second-visit-slower');
    await expect(speaker.notes).toContainText('The first answer set the standard');
    await speaker.button('course.speaker.black').click();
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await expect(speaker.button('course.speaker.black')).toHaveAttribute('aria-pressed', 'true');
    await page.close();
    await expect(speaker.alone).toBeVisible();
  });

  test('starts the time with the second slide, stops it and sets it to zero', async ({ page }) => {
    await page.clock.install();
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const speaker = await deck.openSpeaker();
    await speaker.button('course.deck.next').click();
    await deck.expectSlide('question-guess-one-answer');
    await expect(speaker.button('course.speaker.pause')).toBeVisible();
    await expect(speaker.page.locator('[data-part="plan"]')).toHaveText('3:00');
    await speaker.button('course.speaker.pause').click();
    await speaker.button('course.speaker.reset').click();
    await expect(speaker.page.locator('[data-part="elapsed"]')).toHaveText('0:00');
    await expect(speaker.button('course.speaker.start')).toBeVisible();
  });

  test('hears its own deck alone when two are open', async ({ page, context }) => {
    const [one, two] = [new DeckPage(page), new DeckPage(await context.newPage())];
    await one.start(sameness.id);
    const speaker = await one.openSpeaker();
    await two.start(sameness.id);
    await two.page.keyboard.press('End');
    await two.expectSlide('closing');
    const other = await two.openSpeaker();
    await expect(other.page.locator('#closing[data-place="now"]')).toBeAttached();
    const before = await two.slides.nth(-2).getAttribute('id');
    await other.page.keyboard.press('PageUp');
    await two.expectSlide(before ?? '');
    await one.expectSlide('opening');
    await speaker.expectSlides('opening', 'question-guess-one-answer');
  });

  test('opened alone, says how to open slides, and turns its own pages', async ({ page }) => {
    await page.goto(`en/${sameness.id}/slides/speaker/`);
    await expect(page.getByText(new DeckPage(page).say('course.speaker.alone'))).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#question-guess-one-answer[data-place="now"]')).toBeAttached();
    await page.getByRole('link', { name: 'Open the slides' }).click();
    await new DeckPage(page).expectSlide('opening');
  });

  test('without script has every slide with its notes', { tag: '@no-script' }, async ({ page }) => {
    await page.goto(`en/${sameness.id}/slides/speaker/`);
    await expect(page.getByText('Tell the story of the two repairs')).toBeVisible();
    await expect(page.getByText('Go round, one sentence each.')).toBeVisible();
  });
});
