import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from '@playwright/test';

import { findBrowser } from '../../../scripts/lib/browser.mjs';
import { serve } from '../../../scripts/lib/serve.ts';
import type { PrintedSite } from '../../exports/pdf/print-pdf.ts';

/** A built site that is being served, and a browser to look at it. */
export interface OpenSite extends PrintedSite {
  readonly browser: Browser;
  close(): Promise<void>;
}

export type OpenedSite =
  | { readonly kind: 'site'; readonly site: OpenSite }
  | { readonly kind: 'complaint'; readonly sentence: string };

/** Serves a built site on this machine alone and starts a browser, or says what is missing. */
export async function openSite(folder: string): Promise<OpenedSite> {
  const front = join(folder, 'index.html');
  if (!existsSync(front))
    return complain(`There is no built site in \`${folder}\`: run \`npm run build\` first.`);
  const browser = await startBrowser();
  if (typeof browser === 'string') return complain(browser);
  const page = readFileSync(front, 'utf8');
  const server = await serve({ folder, base: baseOf(page) });
  return {
    kind: 'site',
    site: {
      browser,
      url: server.url,
      published: publishedAt(page),
      close: async () => {
        await browser.close();
        await server.close();
      },
    },
  };
}

/** The folder of the host that a site was built for, as the address of its icon says. */
export function baseOf(frontPage: string): string {
  return /href="([^"]*\/)favicon\.svg"/.exec(frontPage)?.[1] ?? '/';
}

/** Where readers find a site, as its front page says when the site was built with `SITE`. */
export function publishedAt(frontPage: string): string | undefined {
  return /<link rel="canonical" href="(https?:[^"]*\/)"/.exec(frontPage)?.[1];
}

/** A browser, or the sentence that says why there is none. */
async function startBrowser(): Promise<Browser | string> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    return 'PDFs are printed by a browser, and there is no Chromium or Chrome here: install one, or name it in `TOUCHPOINT_BROWSER`.';
  try {
    const { chromium } = await import('@playwright/test');
    const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return await chromium.launch({ executablePath, args });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `The browser \`${executablePath}\` could not be started (${reason}): run \`npm install\`, or name another one in \`TOUCHPOINT_BROWSER\`.`;
  }
}

function complain(sentence: string): OpenedSite {
  return { kind: 'complaint', sentence };
}
