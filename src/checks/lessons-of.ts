import type { Lesson, Page } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** The lessons that could be read in full: what is counted in them is all there. */
export function wholeLessons({ pages, broken }: Checked): readonly Lesson[] {
  return pages.filter((page): page is Lesson => page.kind === 'lesson' && isWhole(page, broken));
}

/** A page that nothing kept from being read. */
export function isWhole({ file, incomplete }: Page, broken: Checked['broken']): boolean {
  return !incomplete && !broken.has(file);
}
