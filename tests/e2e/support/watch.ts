import type { BrowserContext } from '@playwright/test';

/**
 * Listens to all pages of a context.
 * @param origin The only origin that may be asked for anything.
 * @returns What was heard so far, a line each: console errors and warnings, uncaught errors, requests elsewhere.
 */
export function watch(context: BrowserContext, origin: string): () => readonly string[] {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => heard.push(`uncaught: ${webError.error().message}`));
  context.on('request', (request) => {
    if (leaves(request.url(), origin)) heard.push(`request elsewhere: ${request.url()}`);
  });
  return () => heard;
}

/** Whether a URL leads to another machine: `data:`, `blob:` and `about:` do not. */
export function leaves(url: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(url);
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && target !== origin;
}
