import type { SiteCourse } from '../../course/site-course.ts';
import type { Source } from '../../course/schemas/sources-file.ts';

/** A work cited and its id. */
export interface NamedSource {
  readonly id: string;
  readonly source: Source;
}

/** Works of one kind, in the order of a list of references. */
export interface SourceGroup {
  readonly type: Source['type'];
  readonly sources: readonly NamedSource[];
}

const kinds = ['article', 'book', 'report', 'law', 'web'] as const;

/** All works by kind; kinds without works are left out. */
export function sourcesByKind(sources: SiteCourse['sources']): readonly SourceGroup[] {
  const named = Object.entries(sources).map(([id, source]) => ({ id, source }));
  return kinds
    .map((type) => ({ type, sources: named.filter(({ source }) => source.type === type).sort(byAuthor) }))
    .filter((group) => group.sources.length > 0);
}

const collator = new Intl.Collator('en');

function byAuthor({ source: a }: NamedSource, { source: b }: NamedSource): number {
  return collator.compare(a.authors, b.authors) || a.year - b.year || collator.compare(a.title, b.title);
}
