/**
 * Takes the README's pictures of the built site: `npm run build`, then `node scripts/pictures.ts`.
 * Writes docs/*.png.
 */
import { chromium, type Browser, type Page } from '@playwright/test';

import { serve } from './lib/serve.ts';
import { findBrowser } from './lib/browser.mjs';

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly prepare?: (page: Page) => Promise<void>;
}

const lesson = 'meeting/first-impressions/';

const pictures: readonly Picture[] = [
  { file: 'lesson', path: `en/${lesson}`, width: 1280, height: 900, colorScheme: 'light' },
  { file: 'lesson-arabic', path: `ar/${lesson}`, width: 1280, height: 1100, colorScheme: 'dark' },
  {
    file: 'lesson-phone',
    path: `en/${lesson}`,
    width: 390,
    height: 844,
    colorScheme: 'light',
    prepare: answerQuestion,
  },
];

/** Answers the first question with its option `a` and brings it into view. */
async function answerQuestion(page: Page): Promise<void> {
  const question = page.locator('tp-choice').first();
  await question.locator('input[value="a"]').check();
  await question.getByRole('button', { name: 'Check answer' }).click();
  await question.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

async function take(browser: Browser, site: string, picture: Picture): Promise<void> {
  const { width, height, colorScheme } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  await page.goto(site + picture.path);
  await page.evaluate(() => document.fonts.ready);
  await picture.prepare?.(page);
  await page.screenshot({ path: `docs/${picture.file}.png` });
  await page.close();
}

const server = await serve({ folder: 'dist' });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-background-networking'] : [],
});
for (const picture of pictures) await take(browser, server.url, picture);
await browser.close();
await server.close();
console.log(`Took ${String(pictures.length)} pictures: docs/`);
