import { trainersFolder } from './pages/page-kind.ts';
import type {
  SiteCourse,
  SiteEdition,
  SiteLesson,
  SiteModule,
  SitePage,
  SiteTrainersPage,
} from './site-course.ts';

/** The page that an address shows, with what belongs to it. */
export type CurrentPage =
  | { readonly kind: 'home' | 'glossary' | 'about' | 'sources'; readonly page: SitePage }
  | { readonly kind: 'module'; readonly page: SiteModule }
  | { readonly kind: 'lesson'; readonly page: SiteLesson; readonly module: SiteModule | undefined }
  | { readonly kind: 'trainers'; readonly page: SiteTrainersPage }
  | { readonly kind: 'other' };

/** Where a request stands in the course. */
export interface CoursePlace {
  readonly edition: SiteEdition | undefined;
  readonly current: CurrentPage;
}

/** Finds the edition and page of a path such as `/base/en/meeting/first-impressions/`. */
export function placeOfPath(course: SiteCourse, pathname: string, base: string): CoursePlace {
  const path = pathname.slice(base.replace(/\/+$/, '').length);
  const [locale, ...rest] = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const edition = course.editions.find((candidate) => candidate.locale === locale);
  return { edition, current: edition ? pageIn(edition, rest) : { kind: 'other' } };
}

function pageIn(edition: SiteEdition, [first, second]: readonly string[]): CurrentPage {
  if (first === undefined) return plain('home', edition.home);
  if (second === undefined && (first === 'glossary' || first === 'about' || first === 'sources')) {
    return plain(first, edition[first]);
  }
  if (first === trainersFolder) {
    const page = edition.trainers.find(({ name }) => name === (second ?? 'index'));
    return page ? { kind: 'trainers', page } : { kind: 'other' };
  }
  const module = edition.modules.find(({ id }) => id === first);
  if (second === undefined) return module ? { kind: 'module', page: module } : { kind: 'other' };
  const id = `${first}/${second}`;
  const lesson = [...(module?.lessons ?? []), ...edition.drafts].find((candidate) => candidate.id === id);
  return lesson ? { kind: 'lesson', page: lesson, module } : { kind: 'other' };
}

function plain(kind: 'home' | 'glossary' | 'about' | 'sources', page: SitePage | undefined): CurrentPage {
  return page ? { kind, page } : { kind: 'other' };
}
