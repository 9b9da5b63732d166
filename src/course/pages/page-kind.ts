import type { Locale } from '../locale.ts';

/** What a file under `content/docs` is, told by its path alone. */
export type PageKind =
  | { readonly kind: 'home' | 'glossary' | 'about' | 'sources'; readonly locale: Locale }
  | { readonly kind: 'module'; readonly locale: Locale; readonly moduleId: string }
  | {
      readonly kind: 'lesson';
      readonly locale: Locale;
      readonly moduleId: string;
      readonly lessonId: string;
    }
  /** `<locale>/trainers/<name>.mdx`: for those who teach. */
  | { readonly kind: 'trainers'; readonly locale: Locale; readonly name: string };

/** The folder of the pages for trainers: no module can have its name. */
export const trainersFolder = 'trainers';

/** Plain pages of a locale, by file name. */
const plainPages = {
  'index.mdx': 'home',
  'glossary.mdx': 'glossary',
  'about.mdx': 'about',
  'sources.mdx': 'sources',
} as const;

/**
 * Tells the kind of a page from its path below `content/docs`, such as `en/meeting/first-impressions.mdx`.
 * `undefined` for a path that no page of a course has.
 */
export function pageKind(path: string): PageKind | undefined {
  const [locale, folder, file, ...deeper] = path.split('/');
  if (locale === undefined || folder === undefined || deeper.length > 0) return undefined;
  if (file === undefined) {
    return isPlainPage(folder) ? { kind: plainPages[folder], locale } : undefined;
  }
  if (!file.endsWith('.mdx')) return undefined;
  const name = file.slice(0, -'.mdx'.length);
  if (folder === trainersFolder) return { kind: 'trainers', locale, name };
  return name === 'index'
    ? { kind: 'module', locale, moduleId: folder }
    : { kind: 'lesson', locale, moduleId: folder, lessonId: `${folder}/${name}` };
}

function isPlainPage(file: string): file is keyof typeof plainPages {
  return Object.hasOwn(plainPages, file);
}
