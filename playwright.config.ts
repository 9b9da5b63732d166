import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.mjs';
import { freePort } from './scripts/lib/port.mjs';

/**
 * Browser tests of an already built site: `dist/`, or the folder in `PLAYWRIGHT_DIST`, built for the base path in
 * `PLAYWRIGHT_BASE`. Which browser a test runs in is told by its tags:
 *
 *   test('opens the menu', { tag: '@mobile' }, …)
 *
 * - untagged: `desktop` only
 * - `@mobile`: a phone with touch · `@no-script`: the same phone without JavaScript · `@arabic`: an Arabic reader's desktop
 * - several tags: all of those; `@desktop` adds the desktop again
 *
 * Specs import `test` and `expect` from `tests/e2e/support/test.ts`, which also watches the console and the network.
 */
const tagged = /@(mobile|no-script|arabic)\b/;
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

// Workers load this file too, and inherit what the first process found.
const browser = (process.env.TOUCHPOINT_BROWSER ??= findBrowser() ?? '');
const port = (process.env.PLAYWRIGHT_PORT ??= String(await freePort(4400)));
const base = (process.env.PLAYWRIGHT_BASE ??= '/');
const baseURL = `http://127.0.0.1:${port}${base}`;

const quietBrowser = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // A name is not even looked up: nothing leaves the machine, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

const projects = [
  { name: 'desktop', grepInvert: new RegExp(`^(?!.*@desktop\\b).*${tagged.source}`), use: desktop },
  { name: 'mobile', grep: /@mobile\b/, use: phone },
  { name: 'no-script', grep: /@no-script\b/, use: { ...phone, javaScriptEnabled: false } },
  { name: 'arabic', grep: /@arabic\b/, use: { ...desktop, locale: 'ar' } },
] satisfies PlaywrightTestConfig['projects'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  retries: 0,
  // A machine that is busy with other work takes its time; nothing here is about speed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  projects,
  reporter: [['list'], ['html', { open: 'never' }], ['json', { outputFile: '.cache/test/browser.json' }]],
  use: {
    baseURL,
    locale: 'en',
    // Tracing every test took half as long again; `playwright test --trace on` records one that fails.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === '' ? {} : { executablePath: browser }),
      args: [...quietBrowser, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/e2e/support/serve.ts`,
    // Not the URL: that has to answer with a page, which a half-built site does not.
    port: Number(port),
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 20_000,
  },
});
