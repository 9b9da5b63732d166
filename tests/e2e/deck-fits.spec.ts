import { readCourse } from '../../src/course/read-course.ts';
import { expect, test } from './support/test.ts';

const { course } = await readCourse(new URL('../../', import.meta.url));
const decks = (course?.editions ?? []).flatMap(({ locale, modules }) =>
  modules.flatMap(({ lessons }) => lessons.map(({ id }) => ({ locale, id }))),
);

/** A room's screen, and the frame of a learning system. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 700, height: 600 },
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: sizes[0] });

// One page for each language, and all of its decks after each other: a page that is opened anew costs more than a deck.
for (const locale of new Set(decks.map((deck) => deck.locale))) {
  test(`every slide in ${locale} has room for its text`, async ({ page }) => {
    // Sixteen decks, each laid out twice.
    test.setTimeout(480_000);
    const found: string[] = [];
    for (const [index, { id }] of decks.filter((deck) => deck.locale === locale).entries()) {
      await page.goto(`${locale}/${id}/slides/`);
      await expect(page.locator('.reveal.ready')).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      // To and fro, so that each deck is opened in one size and changed to the other.
      for (const size of index % 2 === 0 ? sizes : sizes.toReversed()) {
        await page.setViewportSize(size);
        // A deck hears of its new size with the next frame, and then sets what has no room in smaller type.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const name = `${locale}/${id} at ${String(size.width)} × ${String(size.height)}`;
        found.push(...(await page.evaluate(overflows)).map((slide) => `${name}: ${slide}`));
      }
    }
    expect(found).toEqual([]);
  });
}

/** The slides whose text, in drawings too, leaves its place or is smaller than 24 pixels of a slide of 1280 × 720: a line each. */
function overflows(): readonly string[] {
  // Read aloud only: it takes no room, whatever its boxes say.
  for (const unseen of document.querySelectorAll('.slides .tp-visually-hidden')) unseen.remove();
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')];
  return slides.flatMap((slide) => {
    const face = slide.querySelector<HTMLElement>('.tp-slide__face');
    const body = slide.querySelector<HTMLElement>('.tp-slide__body');
    const foot = slide.querySelector<HTMLElement>('.tp-slide__foot');
    if (!face || !body || !foot) return [`${slide.id} is not a slide`];
    const { top, left, right } = face.getBoundingClientRect();
    const bottom = foot.getBoundingClientRect().top;
    const range = document.createRange();
    range.selectNodeContents(body);
    const out = [...range.getClientRects()].find(
      (box) =>
        box.width > 0 && (box.top < top || box.bottom > bottom || box.left < left || box.right > right),
    );
    const least = Math.min(innerWidth / 1280, innerHeight / 720) * 24 - 0.1;
    const small = [...face.querySelectorAll<HTMLElement>('p, li, h1, h2, td, th')].find(
      (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < least,
    );
    const words = [...body.querySelectorAll<SVGTextElement>('svg text')].filter((text) =>
      text.checkVisibility(),
    );
    return [
      ...(out
        ? [
            `${slide.id} overflows by ${String(Math.round(Math.max(out.bottom - bottom, top - out.top, out.right - right, left - out.left)))} pixels`,
          ]
        : []),
      ...words.flatMap((text) => {
        const box = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
        const head = slide.querySelector('.tp-slide__head')?.getBoundingClientRect().bottom ?? top;
        const inside = box.top >= head && box.bottom <= bottom && box.left >= left && box.right <= right;
        return [
          ...(inside ? [] : [`${slide.id} has a word that leaves the drawing's place: ${text.textContent}`]),
          ...(size < least ? [`${slide.id} has a drawing with small words: ${text.textContent}`] : []),
        ];
      }),
      ...(small ? [`${slide.id} has small text: ${small.textContent.trim().slice(0, 40)}`] : []),
    ];
  });
}
