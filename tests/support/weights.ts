import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { BuiltPage } from './built-site.ts';
import { values } from './html.ts';

/** The size of a text on its way to a reader, in kB of 1000 bytes. */
export function gzipped(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
}

/** The style sheets of a page, those for print included. */
export function styles(folder: string, { document }: BuiltPage, base: string): readonly string[] {
  const files = values(document, 'link[rel="stylesheet"]', 'href').map((url) => readUrl(folder, url, base));
  return [...files, ...document.querySelectorAll('style').map(({ textContent }) => textContent)];
}

/** Every script that a page runs before anybody touches it: its own, and what they import. */
export function scripts(folder: string, { document, path }: BuiltPage, base: string): readonly string[] {
  const inline = document
    .querySelectorAll('script')
    .filter(
      (script) => !script.hasAttribute('src') && script.getAttributeValue('type') !== 'application/json',
    )
    .map(({ textContent }) => textContent);
  const files = values(document, 'script[src]', 'src').map((url) => toPath(url, base));
  const imported = [...files, ...inline.flatMap((text) => importsOf(text, path))];
  return [...inline, ...withImports(folder, imported).values()];
}

function withImports(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const loaded = new Map<string, string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    loaded.set(path, text);
    importsOf(text, path).forEach(load);
  };
  paths.forEach(load);
  return loaded;
}

/** What a script of the bundler imports at once: `import{a as b}from"./c.js"`, but not `import("./c.js")`. */
export function importsOf(text: string, path: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g,
  );
  return [...found].map(([, url = '']) => posix.join(posix.dirname(path), url));
}

function readUrl(folder: string, url: string, base: string): string {
  return readFileSync(join(folder, toPath(url, base)), 'utf8');
}

function toPath(url: string, base: string): string {
  return `/${url.slice(base.length)}`;
}
