import type { Lesson, Page, TrainersPage } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';

/** A page of the source language and one of its translations, both of one kind and read in full. */
export interface Translation<Kind extends Page = Page> {
  readonly original: Kind;
  readonly translated: Kind;
}

/** Every translation in the course that can be compared with its original. */
export function translationsOf({ course, pages, broken }: Checked): readonly Translation[] {
  const { source, locales } = course.settings;
  const whole = pages.filter(({ file }) => !broken.has(file));
  const originals = new Map(
    whole.filter(({ locale }) => locale === source).map((page) => [pathOf(page), page] as const),
  );
  return whole
    .filter(({ locale }) => locale !== source && locales.includes(locale))
    .flatMap((translated) => {
      const original = originals.get(pathOf(translated));
      return original?.kind === translated.kind ? [{ original, translated }] : [];
    });
}

/** The path of a page without its locale: the same in every language. */
export function pathOf({ file, locale }: Pick<Page, 'file' | 'locale'>): string {
  return file.slice(file.indexOf(`/${locale}/`) + locale.length + 2);
}

/** The translations of lessons alone. */
export function translatedLessons(checked: Checked): readonly Translation<Lesson>[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    original.kind === 'lesson' && translated.kind === 'lesson' ? [{ original, translated }] : [],
  );
}

/** A page that holds blocks such as questions and slides. */
export type PageWithBlocks = Lesson | TrainersPage;

/** The translations of lessons and of pages for trainers. */
export function translatedBlocks(checked: Checked): readonly Translation<PageWithBlocks>[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    'blocks' in original && 'blocks' in translated ? [{ original, translated }] : [],
  );
}
