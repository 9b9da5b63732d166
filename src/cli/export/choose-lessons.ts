import type { Course, Edition, Module } from '../../course/course.ts';
import { adviseName } from '../../course/nearest.ts';
import type { Lesson } from '../../course/pages/page.ts';

/** A lesson in one language, with the module it belongs to. */
export interface ChosenLesson {
  readonly edition: Edition;
  readonly module: Module;
  readonly lesson: Lesson;
}

/** What was asked for: a locale or `all`, and the id of a lesson or of a module; without it, every lesson. */
export interface Choice {
  readonly locale: string;
  readonly lesson: string | undefined;
}

export type ChosenLessons =
  | { readonly kind: 'lessons'; readonly lessons: readonly ChosenLesson[] }
  | { readonly kind: 'complaint'; readonly sentence: string };

/** The lessons that were asked for, or the sentence that says why there are none. */
export function chooseLessons({ editions }: Course, { locale, lesson }: Choice): ChosenLessons {
  const locales = editions.map((edition) => edition.locale);
  if (locale !== 'all' && !locales.includes(locale)) {
    return complain(`The course has no language \`${locale}\`: ${adviseName(locale, [...locales, 'all'])}`);
  }
  const all = editions
    .filter((edition) => locale === 'all' || edition.locale === locale)
    .flatMap((edition) =>
      edition.modules.flatMap((module) =>
        module.lessons.map((each): ChosenLesson => ({ edition, module, lesson: each })),
      ),
    );
  const chosen =
    lesson === undefined ? all : all.filter((each) => each.lesson.id === lesson || each.module.id === lesson);
  if (chosen.length > 0) return { kind: 'lessons', lessons: chosen };
  if (lesson === undefined)
    return complain('The course has no lesson yet: name one in `content/course.yml`.');
  const names = all.flatMap((each) => [each.module.id, each.lesson.id]);
  return complain(`There is no lesson or module \`${lesson}\`: ${adviseName(lesson, [...new Set(names)])}`);
}

function complain(sentence: string): ChosenLessons {
  return { kind: 'complaint', sentence };
}
