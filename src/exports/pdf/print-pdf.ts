import type { Browser, Page } from '@playwright/test';

import { reproducible } from './reproducible.ts';

/** A site that is served on this machine, and where readers find it. */
export interface PrintedSite {
  /** Its address here, with a slash at the end. */
  readonly url: string;
  /** Its address for everybody, with a slash at the end; none when it was built without one. */
  readonly published: string | undefined;
}

/**
 * Prints a page as the reader of a PDF needs it: tagged, with an outline, on the paper that its style sheet asks for.
 * Language and title come from the page.
 *
 * @param address of the page below the site's own
 * @returns `undefined` when the site has no such page
 */
export async function printPdf(
  browser: Browser,
  site: PrintedSite,
  address: string,
): Promise<Uint8Array | undefined> {
  const page = await browser.newPage({
    // A deck without its script is all its slides in order.
    javaScriptEnabled: false,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const response = await page.goto(site.url + address, { waitUntil: 'load' });
    if (response?.status() !== 200) return undefined;
    await page.emulateMedia({ media: 'print' });
    // Faces that print alone needs are asked for now.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await leadOutside(page, site);
    return reproducible(
      await page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true }),
    );
  } finally {
    await page.close();
  }
}

/** Links to other pages lead to the published site; without one they are words, since this machine's address is nobody else's. */
async function leadOutside(page: Page, { url, published }: PrintedSite): Promise<void> {
  await page.evaluate(
    ({ here, there }) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const isOnPage = link.getAttribute('href')?.startsWith('#') === true;
        if (isOnPage || !link.href.startsWith(here)) continue;
        if (there === undefined) link.removeAttribute('href');
        else link.href = there + link.href.slice(here.length);
      }
    },
    { here: url, there: published },
  );
}
