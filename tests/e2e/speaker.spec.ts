import { DeckPage, SpeakerPage } from './pages/deck-page.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { expectNoSidewaysScroll, isOnTop } from './support/measure.ts';
import { hiddenParts } from './support/speaker-room.ts';
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

/** Laptops with the browser's bars, text of 125 %, and what an old projector leaves. */
const laptops = [
  { width: 800, height: 600 },
  { width: 1024, height: 576 },
  { width: 1093, height: 560 },
  { width: 1280, height: 720 },
  { width: 1366, height: 625 },
  { width: 1366, height: 700 },
  { width: 1536, height: 730 },
] as const;

for (const locale of ['en', 'ar'] as const) {
  for (const viewport of laptops) {
    test.describe(`A trainer's window of ${String(viewport.width)} × ${String(viewport.height)}, in ${locale}`, () => {
      test.use({ viewport });

      test('has the end of the notes and the whole next slide in view, slide by slide', async ({ page }) => {
        await page.goto(`${locale}/after-sale/when-things-go-wrong/slides/speaker/#room`);
        await expect(page.locator('tp-speaker[data-live]')).toBeVisible();
        expect(await hiddenParts(page)).toEqual([]);
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

  test('keeps the time used when it is loaded again', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const speaker = await deck.openSpeaker();
    const used = speaker.page.locator('[data-part="elapsed"]');
    await speaker.button('course.deck.next').click();
    await expect(used).not.toHaveText('0:00');
    await speaker.page.reload();
    await expect(speaker.button('course.speaker.pause')).toBeVisible();
    await expect(used).not.toHaveText('0:00');
    await speaker.button('course.speaker.pause').click();
    const paused = await used.textContent();
    await speaker.page.reload();
    await expect(speaker.button('course.speaker.start')).toBeVisible();
    await expect(used).toHaveText(paused ?? '');
    await speaker.button('course.speaker.reset').click();
    await speaker.page.reload();
    await speaker.button('course.deck.next').click();
    await deck.expectSlide('first-becomes-standard');
    await expect(used).toHaveText('0:00');
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

  test('leads a scenario by the keys of its choices and by links', async ({ page }) => {
    const scene = (id: string): string => `scenario-door-opens-during-call-${id}`;
    const deck = new DeckPage(page);
    await deck.start(impressions.id, 'en', scene('five-seconds'));
    const speaker = await deck.openSpeaker();
    await speaker.page.keyboard.press('b');
    await deck.expectSlide(scene('five-seconds-outcomes'));
    await speaker.expectSlides(scene('five-seconds-outcomes'), scene('turned-away'));
    await speaker.page.keyboard.press('b');
    await deck.expectSlide(scene('all-three-know'));
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await speaker.expectSlides(scene('all-three-know'), scene('all-three-know-outcomes'));
    await speaker.button('course.deck.next').click();
    await deck.expectSlide(scene('all-three-know-outcomes'));
    const channel = speaker.page.url();
    await speaker.page.getByRole('link', { name: 'Scene 7' }).click();
    await deck.expectSlide(scene('in-order'));
    expect(speaker.page.url()).toBe(channel);
    await speaker.page.keyboard.press('b');
    await expect(page.locator('.pause-overlay')).toBeVisible();
    const now = speaker.page.locator('[data-place="now"]');
    await now.getByRole('link', { name: 'After the scenario' }).click();
    await expect(page.locator('.pause-overlay')).toBeHidden();
    await expect(page).not.toHaveURL(/scenario/);
  });

  test('says that the screen is black, until it is light again', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const speaker = await deck.openSpeaker();
    const label = speaker.page.locator('[data-part="black"]');
    const status = speaker.page.getByRole('status');
    await expect(label).toBeHidden();
    await speaker.page.keyboard.press('.');
    await expect(label).toHaveText('The screen is black');
    await expect(label).toBeVisible();
    await expect(status).toHaveText('The screen is black');
    await expect(speaker.page.getByText('On the screen')).toBeHidden();
    await expect(speaker.button('course.speaker.black')).toHaveAttribute('aria-pressed', 'true');
    const grounds = await speaker.page
      .locator('[data-move]')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(new Set(grounds).size).toBe(3);
    expect(grounds).not.toContain('rgba(0, 0, 0, 0)');
    await speaker.page.keyboard.press('ArrowRight');
    await expect(label).toBeHidden();
    await expect(status).not.toHaveText('The screen is black');
  });

  test('lets the notes be read to their end by keys', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 625 });
    const id = 'question-recovery-paradox-claim';
    await page.goto('en/after-sale/when-things-go-wrong/slides/speaker/#room');
    await page.evaluate((slide) => {
      new BroadcastChannel('course-deck-room').postMessage({ kind: 'state', slide, black: false });
    }, id);
    const notes = new SpeakerPage(page, 'en').notes;
    await expect(page.locator(`#${id}[data-place="now"]`)).toBeAttached();
    await expect(notes).toHaveAttribute('tabindex', '0');
    await notes.focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => notes.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(2);
    await page.keyboard.press('Home');
    await expect.poll(() => notes.evaluate((box) => box.scrollTop)).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => notes.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    await expect(page.locator(`#${id}[data-place="now"]`)).toBeAttached();
  });

  test('opened alone, turns its own pages, and opens a deck where it is, which joins it', async ({
    page,
  }) => {
    await page.goto(`en/${sameness.id}/slides/speaker/`);
    const speaker = new SpeakerPage(page, 'en');
    await expect(speaker.alone).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await speaker.expectSlides('question-guess-one-answer', 'first-becomes-standard');
    const deck = await speaker.openDeck();
    await deck.expectSlide('question-guess-one-answer');
    await page.keyboard.press('ArrowRight');
    await deck.expectSlide('first-becomes-standard');
  });

  test('left by its deck, opens another in a window of its own at the slide reached', async ({ page }) => {
    const first = new DeckPage(page);
    await first.start(sameness.id);
    const speaker = await first.openSpeaker();
    await speaker.page.keyboard.press('ArrowRight');
    await first.expectSlide('question-guess-one-answer');
    await page.close();
    await expect(speaker.alone).toBeVisible();
    const second = await speaker.openDeck();
    await second.expectSlide('question-guess-one-answer');
    expect(second.page.url()).not.toContain('?');
    await speaker.page.keyboard.press('ArrowRight');
    await second.expectSlide('first-becomes-standard');
    await second.page.reload();
    await expect(speaker.page.locator('tp-speaker[data-state="joined"]')).toBeVisible();
    await expect(second.deck).toBeFocused();
    await expect(second.page.locator('.reveal.ready')).toBeVisible();
    await second.page.keyboard.press('ArrowRight');
    await speaker.expectSlides('nobody-arrives-empty', 'question-second-visit-slower');
    await second.page.keyboard.press('s');
    await second.expectSlide('nobody-arrives-empty');
    await expect(speaker.page.locator('tp-speaker[data-state="joined"]')).toBeVisible();
    expect(speaker.page.context().pages()).toHaveLength(2);
  });

  test('is not taken over by a copy of the address that opened its deck', async ({ page, context }) => {
    await page.goto(`en/${sameness.id}/slides/speaker/#room`);
    const speaker = new SpeakerPage(page, 'en');
    await speaker.openDeck();
    const copy = new DeckPage(await context.newPage());
    await copy.page.goto(`en/${sameness.id}/slides/?speaker=room#/closing`);
    await expect(copy.page.locator('[data-part="speaker"]')).toHaveAttribute('href', /#(?!room$)\w+$/);
    await copy.expectSlide('closing');
    await speaker.expectSlides('opening', 'question-guess-one-answer');
  });

  test('keeps its deck while that is narrow and wide again', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    const speaker = await deck.openSpeaker();
    await page.setViewportSize({ width: 500, height: 800 });
    await expect(speaker.page.locator('tp-speaker[data-state="alone"]')).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(speaker.page.locator('tp-speaker[data-state="joined"]')).toBeVisible();
  });

  test('without script has every slide with its notes', { tag: '@no-script' }, async ({ page }) => {
    await page.goto(`en/${sameness.id}/slides/speaker/`);
    await expect(page.getByText('Tell the story of the two repairs')).toBeVisible();
    await expect(page.getByText('Go round, one sentence each.')).toBeVisible();
  });
});
