import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import type { Locale } from '../course/locale.ts';
import { resolveLink } from '../course/resolve-link.ts';
import { pageUrl } from '../course/urls.ts';

/** Where the page stands that is being made. */
export interface PagePlace {
  /** Path below `content/docs`. */
  readonly path: string;
  readonly locale: Locale;
  readonly base: string;
}

/** `[…](../meeting/first-impressions.mdx#first-seconds)` → `/en/meeting/first-impressions/#first-seconds`. */
export function resolveCourseLinks(tree: Root, { path, locale, base }: PagePlace): void {
  visit(tree, 'link', (link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link.url) || link.url.startsWith('#')) return;
    const target = resolveLink(path, link.url);
    if (target) link.url = pageUrl(base, locale, target.address, target.hash);
  });
}
