import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from './run.mjs';

// The shell comes first: it opens no window behind each page (three specs took 41 seconds in it, and 72 in Chromium).
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Debian's packages, the best first; older releases lack the shell. */
const packages = ['chromium-headless-shell', 'chromium'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium that the browser tests use: the one in `TOUCHPOINT_BROWSER`, the system's, or Playwright's own.
 * @returns {string | undefined} The path of its executable.
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [process.env.TOUCHPOINT_BROWSER, ...onPath, ...applications, downloaded()];
  return candidates.find((file) => file !== undefined && existsSync(file) && starts(file));
}

/**
 * Finds a browser or gets one: Debian's package when that is possible, else Playwright's download.
 * @param {{ say: (line: string) => void }} options
 * @returns {Promise<{ path?: string, problem?: string }>}
 */
export async function ensureBrowser({ say }) {
  const found = findBrowser();
  if (found !== undefined) return { path: found };
  say('There is no Chromium on this machine: getting one …');
  const words = [];
  for (const get of [installDebianPackage, downloadPlaywrights]) {
    words.push(await get());
    const path = findBrowser();
    if (path !== undefined) return { path };
  }
  return { problem: `${words.join('\n').trim()}\nNo browser could be installed: install Chromium by hand.` };
}

/** Ubuntu's `chromium-browser` is there and executable without the snap behind it, so presence is not enough. */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

async function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return '';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  let words = (await run('apt-get', ['update', '-qq'], { env })).output;
  for (const name of packages) {
    const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
    if (install.code === 0) return '';
    words += install.output;
  }
  return words;
}

async function downloadPlaywrights() {
  const withSystemPackages = process.getuid?.() === 0 ? ['--with-deps'] : [];
  // Somebody who asks for a browser by running the tests has answered the question that this variable asks.
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' };
  const { output } = await tool('@playwright/test', ['install', ...withSystemPackages, 'chromium'], { env });
  return output;
}

function downloaded() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}
