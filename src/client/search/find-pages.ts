import { arabicForms } from './arabic-forms.ts';
import type { Pagefind, PagefindHit } from './pagefind.ts';

/**
 * The pages that match a term or, in Arabic, another form of it: each once, best first.
 *
 * @returns undefined when a later search has overtaken this one
 */
export async function findPages(
  pagefind: Pagefind,
  term: string,
): Promise<readonly PagefindHit[] | undefined> {
  const found = await pagefind.debouncedSearch(term);
  const forms = arabicForms(term);
  if (!found || forms.length === 0) return found?.results;
  const others = await Promise.all(forms.map((form) => pagefind.search(form)));
  return bestOfEach([found, ...others].flatMap(({ results }) => results));
}

/** Of each page its best hit, whose excerpt shows the form that fits. */
function bestOfEach(hits: readonly PagefindHit[]): readonly PagefindHit[] {
  const best = new Map<string, PagefindHit>();
  for (const hit of hits.toSorted((one, other) => other.score - one.score))
    if (!best.has(hit.id)) best.set(hit.id, hit);
  return [...best.values()];
}
