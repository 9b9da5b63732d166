import { withArticle } from './arabic-article.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/**
 * The pages that match a term or, in Arabic, the same words with the article; best first.
 *
 * @returns undefined when a later search has overtaken this one
 */
export async function findPages(
  pagefind: Pagefind,
  term: string,
): Promise<readonly PagefindHit[] | undefined> {
  const found = await pagefind.debouncedSearch(term);
  const form = withArticle(term);
  if (!found || form === undefined) return found?.results;
  const known = new Set(found.results.map(({ id }) => id));
  const { results } = await pagefind.search(form);
  return [...found.results, ...results.filter(({ id }) => !known.has(id))];
}
