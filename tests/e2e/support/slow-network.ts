import type { Page } from '@playwright/test';

/** Lets the page wait for its scripts, as on a slow network. Returns what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
}
