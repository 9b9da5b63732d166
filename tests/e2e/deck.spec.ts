import { DeckPage } from './pages/deck-page.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

// A fade that is under way is neither one slide nor the other.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('A deck', () => {
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

  test('opens at the slide of its address, and leads back to the section of the slide', async ({ page }) => {
    const deck = new DeckPage(page);
    await deck.start(sameness.id, 'en', 'fixed-and-free');
    await deck.expectSlide('fixed-and-free');
    await deck.back.click();
    await expect(page).toHaveURL(/\/en\/consistency\/why-sameness\/#same-level$/);
    await expect(page.getByRole('heading', { name: 'Same level, own words' })).toBeInViewport();
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
