import type { HtmlElement } from 'html-validate';

import { decode, elements, values } from './html.ts';

/** A page as far as links are concerned. */
export interface LinkedPage {
  /** Its address below the site's folder: `/en/meeting/`. */
  readonly path: string;
  readonly document: HtmlElement;
}

/**
 * Every link of a site that leads nowhere on it, as `page → link`. Links to other sites are not followed.
 *
 * @param files addresses of all files of the site, pages included by theirs: `/en/meeting/`, `/_astro/a.css`
 * @param base the folder of the host, with a slash at both ends
 */
export function findDeadLinks(
  pages: readonly LinkedPage[],
  files: readonly string[],
  base: string,
): readonly string[] {
  const ids = new Map(pages.map(({ path, document }) => [path, new Set(values(document, '[id]', 'id'))]));
  const known = new Set([...files, ...ids.keys()]);
  const isDead = (from: string, link: string): boolean => {
    const { origin, pathname, hash } = new URL(link, `${site}${base.slice(0, -1)}${from}`);
    if (origin !== site) return false;
    if (!pathname.startsWith(base)) return true;
    const path = `/${decodeURIComponent(pathname.slice(base.length))}`;
    return !known.has(path) || (hash !== '' && !ids.get(path)?.has(decodeURIComponent(hash.slice(1))));
  };
  return pages.flatMap(({ path, document }) =>
    [...new Set(linksOf(document))].filter((link) => isDead(path, link)).map((link) => `${path} → ${link}`),
  );
}

/** Stands for the host, which nobody asks. */
const site = 'https://site.invalid';

const linkAttributes: ReadonlySet<string> = new Set(['action', 'data', 'href', 'poster', 'src']);

/** Every address on a page, in whatever element. */
export function linksOf(document: HtmlElement): readonly string[] {
  return elements(document).flatMap(({ attributes }) =>
    attributes.flatMap(({ key, value }) => {
      const text = decode(String(value ?? '')).trim();
      if (key === 'srcset') return text.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
      return linkAttributes.has(key) ? [text] : [];
    }),
  );
}
