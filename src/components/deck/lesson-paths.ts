import type { SiteCourse, SiteLesson, SiteEdition } from '../../course/site-course.ts';

/** What a page of a deck is made from. */
export interface DeckProps {
  readonly edition: SiteEdition;
  readonly lesson: SiteLesson;
}

interface DeckPath {
  readonly params: { readonly locale: string; readonly module: string; readonly lesson: string };
  readonly props: DeckProps;
}

/** The paths of all decks: one for each lesson in each language, and of drafts where drafts are shown. */
export function lessonPaths({ editions }: SiteCourse, withDrafts: boolean): DeckPath[] {
  return editions.flatMap((edition) => {
    const lessons = edition.modules.flatMap((module) => module.lessons);
    return [...lessons, ...(withDrafts ? edition.drafts : [])].map((lesson) => ({
      params: {
        locale: edition.locale,
        module: lesson.moduleId,
        lesson: lesson.id.slice(lesson.moduleId.length + 1),
      },
      props: { edition, lesson },
    }));
  });
}
