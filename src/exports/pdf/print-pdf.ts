import type { Browser } from '@playwright/test';

import { reproducible } from './reproducible.ts';

/**
 * Prints a page as the reader of a PDF needs it: tagged, with an outline, on the paper that its style sheet asks for.
 * Language and title come from the page.
 *
 * @returns `undefined` when the site has no such page
 */
export async function printPdf(browser: Browser, url: string): Promise<Uint8Array | undefined> {
  const page = await browser.newPage({
    // A deck without its script is all its slides in order.
    javaScriptEnabled: false,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response?.status() !== 200) return undefined;
    await page.emulateMedia({ media: 'print' });
    // Faces that print alone needs are asked for now.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const bytes = await page.pdf({
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
    });
    return reproducible(bytes);
  } finally {
    await page.close();
  }
}
