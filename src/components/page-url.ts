import type { Locale } from '../course/locale.ts';
import { pageUrl, type PageAddress } from '../course/urls.ts';

/** The address of a page on this site: `urlOf('en', { page: 'glossary' }, 'touchpoint')`. */
export function urlOf(locale: Locale, address: PageAddress, hash?: string): string {
  return pageUrl(import.meta.env.BASE_URL, locale, address, hash);
}
