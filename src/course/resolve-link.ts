import type { PageAddress } from './urls.ts';
import { pageKind, type PageKind } from './pages/page-kind.ts';

/** Where a link between files of the course leads. */
export interface CourseTarget {
  readonly kind: PageKind;
  readonly address: PageAddress;
  /** The id behind `#`, if any. */
  readonly hash: string | undefined;
}

/**
 * Resolves a link as authors write it, to the file: `../meeting/first-impressions.mdx#first-seconds`.
 *
 * @param from path of the linking page below `content/docs`, such as `en/consistency/why-sameness.mdx`
 * @returns `undefined` when the link does not lead to a page of the course
 */
export function resolveLink(from: string, url: string): CourseTarget | undefined {
  const [path = '', hash] = url.split('#');
  const target = path === '' ? from : joinPath(from, path);
  const kind = pageKind(target);
  return kind && { kind, address: addressOf(kind), hash: hash === '' ? undefined : hash };
}

/** The address of a kind of page. */
export function addressOf(kind: PageKind): PageAddress {
  switch (kind.kind) {
    case 'module':
      return { page: 'module', moduleId: kind.moduleId };
    case 'lesson':
      return { page: 'lesson', lessonId: kind.lessonId };
    case 'trainers':
      return { page: 'trainers', name: kind.name };
    default:
      return { page: kind.kind };
  }
}

function joinPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
