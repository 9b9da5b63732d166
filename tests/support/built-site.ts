import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlElement } from 'html-validate';

import { parseHtml } from './html.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site's folder: `/en/meeting/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: HtmlElement;
}

/** The folder of the site that `npm run build` makes; TOUCHPOINT_DIST names another. */
export function siteFolder(): string {
  const folder = process.env.TOUCHPOINT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
  if (existsSync(join(folder, 'index.html'))) return resolve(folder);
  throw new Error(`There is no built site in ${folder}: run "npm run build" first, or "npm test".`);
}

/** The folder of the host that the site was built for, with a slash at both ends. */
export function siteBase(): string {
  return `${process.env.BASE_PATH ?? ''}/`.replace(/\/+$/, '/');
}

/** Every page of a built site, by path. */
export function readPages(folder: string): readonly BuiltPage[] {
  const before = known.get(folder);
  if (before) return before;
  const pages = readFiles(folder, '**/*.html').map(({ path, text }) => ({
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    html: text,
    document: parseHtml(text),
  }));
  if (pages.length === 0) throw new Error(`There is no page in ${folder}.`);
  known.set(folder, pages);
  return pages;
}

/** Reading a site takes seconds, and every file of tests asks for the same one. */
const known = new Map<string, readonly BuiltPage[]>();

/** The page at a path such as `/en/meeting/`. */
export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}

/** The files of a built site that a pattern finds, by address from `/`. */
export function readFiles(folder: string, pattern: string): readonly { path: string; text: string }[] {
  return listFiles(folder, pattern).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The addresses of files that a pattern finds. */
export function listFiles(folder: string, pattern = '**/*'): readonly string[] {
  return globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .toSorted();
}
