import type { CurrentPage } from '../../course/place-of-path.ts';
import type { SiteEdition } from '../../course/site-course.ts';
import type { PageAddress } from '../../course/urls.ts';
import { urlOf } from '../page-url.ts';

/** The address of the page that is being shown; the home for a page that is not part of the course. */
export function addressOf(current: CurrentPage): PageAddress {
  switch (current.kind) {
    case 'lesson':
      return { page: 'lesson', lessonId: current.page.id };
    case 'module':
      return { page: 'module', moduleId: current.page.id };
    case 'trainers':
      return { page: 'trainers', name: current.page.name };
    case 'other':
      return { page: 'home' };
    default:
      return { page: current.kind };
  }
}

/** Where the same page is in another language: its home if it has no such page yet. */
export function samePageIn(edition: SiteEdition, current: CurrentPage): string {
  return urlOf(edition.locale, hasPage(edition, current) ? addressOf(current) : { page: 'home' });
}

function hasPage(edition: SiteEdition, current: CurrentPage): boolean {
  switch (current.kind) {
    case 'lesson':
      return edition.modules.some(({ lessons }) => lessons.some(({ id }) => id === current.page.id));
    case 'module':
      return edition.modules.some(({ id }) => id === current.page.id);
    case 'trainers':
      return edition.trainers.some(({ name }) => name === current.page.name);
    case 'other':
      return false;
    default:
      return edition[current.kind] !== undefined;
  }
}
