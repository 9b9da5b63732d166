import type { Locale } from './locale.ts';
import type { GlossaryPage, Lesson, ModulePage, Page, PlainPage, TrainersPage } from './pages/page.ts';
import type { CourseFile } from './schemas/course-file.ts';
import type { Source } from './schemas/sources-file.ts';

/** A whole course, in all its languages, as plain readonly data. */
export interface Course {
  readonly settings: CourseFile;
  /** Works cited, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** One edition per locale, in the order of the language picker. */
  readonly editions: readonly Edition[];
}

/** The course in one language. */
export interface Edition {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly home: PlainPage | undefined;
  readonly about: PlainPage | undefined;
  readonly sources: PlainPage | undefined;
  readonly glossary: GlossaryPage | undefined;
  readonly modules: readonly Module[];
  /** Lessons in progress: readable while editing, not part of the course. */
  readonly drafts: readonly Lesson[];
  /** Pages for those who teach, beside the course. */
  readonly trainers: readonly TrainersPage[];
}

/** A module with its lessons, in the order of `course.yml`. */
export interface Module {
  readonly id: string;
  /** Its number in the course, from 1. */
  readonly number: number;
  readonly page: ModulePage;
  readonly lessons: readonly Lesson[];
}

/** Every lesson of an edition in the order of the course. */
export function lessonsOf({ modules }: Edition): readonly Lesson[] {
  return modules.flatMap(({ lessons }) => lessons);
}

/** Every page of an edition. */
export function pagesOf(edition: Edition): readonly Page[] {
  const plain = [edition.home, edition.about, edition.sources, edition.glossary];
  return [
    ...plain.filter((page) => page !== undefined),
    ...edition.modules.map(({ page }) => page),
    ...lessonsOf(edition),
    ...edition.drafts,
    ...edition.trainers,
  ];
}

/** The edition in a locale. */
export function editionIn({ editions }: Course, locale: Locale | undefined): Edition | undefined {
  return editions.find((edition) => edition.locale === locale);
}
