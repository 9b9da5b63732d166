import type { Locale } from './locale.ts';

/** Everything a page of the site can be addressed by. */
export type PageAddress =
  | { readonly page: 'home' | 'glossary' | 'about' | 'sources' }
  | { readonly page: 'module'; readonly moduleId: string }
  /** A lesson's id is `<module>/<lesson>`. */
  | {
      readonly page: 'lesson' | 'slides' | 'speaker' | 'handout' | 'trainer-handout';
      readonly lessonId: string;
    }
  /** A quiz's id is `<module>/quiz`, or `quiz` for the final one. */
  | { readonly page: 'quiz'; readonly quizId: string }
  /** `index` is the first page for trainers. */
  | { readonly page: 'trainers'; readonly name: string };

/**
 * The address of a page: every URL of our own is made here, so that a course runs from any folder.
 *
 * @param base the site's base path, with or without a slash at the end
 * @param hash an id on the page, without `#`
 */
export function pageUrl(base: string, locale: Locale, address: PageAddress, hash?: string): string {
  const path = `${base.replace(/\/+$/, '')}/${locale}/${addressPath(address)}`;
  return hash === undefined ? path : `${path}#${hash}`;
}

function addressPath(address: PageAddress): string {
  switch (address.page) {
    case 'home':
      return '';
    case 'module':
      return `${address.moduleId}/`;
    case 'lesson':
      return `${address.lessonId}/`;
    case 'quiz':
      return `${address.quizId}/`;
    case 'slides':
      return `${address.lessonId}/slides/`;
    case 'speaker':
      return `${address.lessonId}/slides/speaker/`;
    case 'handout':
      return `${address.lessonId}/handout/`;
    case 'trainer-handout':
      return `${address.lessonId}/handout/trainer/`;
    case 'trainers':
      return address.name === 'index' ? 'trainers/' : `trainers/${address.name}/`;
    default:
      return `${address.page}/`;
  }
}
