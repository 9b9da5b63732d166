import type { SiteEdition } from '../../course/site-course.ts';

/** The script of an edition, as far as its letters take more or less room. */
export function scriptOf(edition: Pick<SiteEdition, 'direction'> | undefined): 'latin' | 'arabic' {
  return edition?.direction === 'rtl' ? 'arabic' : 'latin';
}
