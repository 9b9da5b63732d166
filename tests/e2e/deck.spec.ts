import { DeckPage } from './pages/deck-page.ts';
import { impressions, sameness } from './pages/lessons.ts';
import { expectNoSidewaysScroll } from './support/measure.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

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

  test('asks, and answers on the next press', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'question-orchestration-aim');
    const right = 'The result is good whoever is on duty';
    const asked = deck.slide('question-orchestration-aim');
    await expect(asked.getByText(right)).toBeVisible();
    await expect(asked.getByRole('img', { name: deck.say('course.question.right') })).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    const answer = deck.slide('answer-orchestration-aim');
    await expect(answer.getByRole('listitem')).toHaveCount(1);
    await expect(answer.getByRole('listitem')).toContainText(right);
    await expect(answer.getByText('Sameness of level asks what the customer ends up with.')).toBeVisible();
  });

  test('gives the right answer the letter that it had among the options', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'answer-orchestration-aim');
    const right = 'The result is good whoever is on duty';
    const options = await deck
      .slide('question-orchestration-aim')
      .getByRole('listitem', { includeHidden: true })
      .allTextContents();
    const place = options.findIndex((option) => option.includes(right));
    expect(place).toBeGreaterThanOrEqual(0);
    await expect(deck.slide('answer-orchestration-aim').locator('.tp-letter')).toHaveText(
      'ABCDEF'.charAt(place),
    );
  });

  test('walks a scenario by the keys of its choices and by links, and stays light on B', async ({ page }) => {
    const scene = (id: string): string => `scenario-door-opens-during-call-${id}`;
    const deck = new DeckPage(page);
    await deck.start(impressions.id, 'en', scene('five-seconds'));
    await page.keyboard.press('b');
    await deck.expectSlide(scene('all-three-know'));
    await expect(page.locator('.pause-overlay')).toBeHidden();
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

  test('stops the tab key at nothing that cannot be seen', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id);
    await expect(page.locator('.reveal > .speaker-notes')).toHaveCount(0);
    await expect(page.locator('.reveal [tabindex="0"]').filter({ visible: true })).toHaveCount(0);
  });

  test('ends with points that stand clear of their title', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'closing');
    const title = await deck.slide('closing').getByRole('heading').boundingBox();
    const point = await deck.slide('closing').getByRole('listitem').first().boundingBox();
    expect((point?.y ?? 0) - (title?.y ?? 0) - (title?.height ?? 0)).toBeGreaterThan(40);
  });

  test('sets smaller type where a text has no room after all, and larger again where it has', async ({
    page,
  }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'first-becomes-standard');
    const slide = deck.slide('first-becomes-standard');
    const judged = Number(await slide.getAttribute('data-fit'));
    const text = await slide
      .getByRole('listitem')
      .first()
      .evaluate((item) => {
        const before = item.textContent;
        item.append(' and a few words more'.repeat(16));
        return before;
      });
    await page.setViewportSize({ width: 1281, height: 720 });
    await expect(slide).not.toHaveAttribute('data-fit', String(judged));
    const smaller = Number(await slide.getAttribute('data-fit'));
    expect(smaller).toBeGreaterThan(judged);
    expect(smaller).toBeLessThan(6);
    await slide
      .getByRole('listitem')
      .first()
      .evaluate((item, before) => {
        item.textContent = before;
      }, text);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(slide).toHaveAttribute('data-fit', String(judged));
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

  test('opens at the slide of its address, and leads back to the section of the slide', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'fixed-and-free');
    await deck.expectSlide('fixed-and-free');
    await deck.back.click();
    await expect(page).toHaveURL(/\/en\/consistency\/why-sameness\/#same-level$/);
    await expect(page.getByRole('heading', { name: 'Same level, own words' })).toBeInViewport();
  });

  test('can be read by screen readers line by line', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'fixed-and-free');
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(page.getByRole('heading')).toHaveText(['What is fixed, what is free']);
  });

  test('is opened from its lesson', async ({ page, lessonPage }) => {
    await lessonPage.goto(sameness.path);
    await lessonPage.main
      .getByRole('link', { name: lessonPage.say('course.deck.title'), exact: true })
      .click();
    await new DeckPage(page).expectSlide('opening');
  });

  test('has a page of 1280 × 720 for every slide on paper', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'fixed-and-free');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await deck.slides.count());
    expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
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

  test('and an address leads to its slide', { tag: '@mobile' }, async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.goto(impressions.id, 'en', 'closing');
    await expect(deck.slide('closing')).toBeInViewport();
  });
});

test.describe('The speaker view', () => {
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
