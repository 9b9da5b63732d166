import { expect, type Locator, type Page } from '@playwright/test';

/** Fails when a page is wider than its screen, or only is not because what sticks out is cut off. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, screen, overflow } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
    overflow: [document.documentElement, document.body].map((element) => getComputedStyle(element).overflowX),
  }));
  expect(wide, 'the page is as wide as the screen').toBeLessThanOrEqual(screen);
  expect(overflow, 'nothing is cut off').toEqual(['visible', 'visible']);
}

/** Sets the text twice as large, as readers do in their browser. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** Words that stick out of a place which cuts off what does, and so widen no page: a line each. */
export function cutOffWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const places = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (place) =>
        /clip|hidden/.test(getComputedStyle(place).overflowX) &&
        place.checkVisibility() &&
        !place.matches('.tp-visually-hidden'),
    );
    return places.flatMap((place) => {
      const { left, right } = place.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(place);
      const out = [...words.getClientRects()].some((box) => box.right > right + 1 || box.left < left - 1);
      return out ? [`${place.className}: ${place.textContent.trim().slice(0, 60)}`] : [];
    });
  });
}

/** Whether an element is what one sees, and presses, in its middle. */
export function isOnTop(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
}

/** Where the middle of an element is, in pixels from the left. */
export async function middleOf(target: Locator): Promise<number> {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not visible, so it is nowhere.');
  return box.x + box.width / 2;
}

/** What one can press, except links in running text, that is smaller than 24 pixels: a line each. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const targets = document.querySelectorAll<HTMLElement>('a[href], button, summary, select, label, input');
    return [...targets]
      .filter((target) => target.checkVisibility() && !target.closest('label input, .tp-visually-hidden'))
      .filter((target) => !isInText(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 100)}: ${box.width} × ${box.height}`);

    /** A link or a mark inside a sentence. */
    function isInText(target: HTMLElement): boolean {
      if (getComputedStyle(target).display !== 'inline') return false;
      const sentence = (target.closest('p, li, td, dd')?.textContent ?? '').trim();
      return sentence !== target.textContent.trim();
    }
  });
}
