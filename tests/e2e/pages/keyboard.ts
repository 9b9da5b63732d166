import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than a page has between two of its parts. */
const mostStops = 160;

/** Presses Tab until the element has focus. Fails when it cannot be reached that way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} leads here`).toBeFocused();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement, undefined, { timeout: 3000 });
}
