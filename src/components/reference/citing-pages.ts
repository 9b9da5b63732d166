import type { SiteEdition } from '../../course/site-course.ts';
import type { PageAddress } from '../../course/urls.ts';

/** A page that cites a work. */
export interface CitingPage {
  readonly title: string;
  readonly address: PageAddress;
}

type CitableEdition = Pick<SiteEdition, 'modules'> & Partial<Pick<SiteEdition, 'about' | 'glossary'>>;

interface CitablePage extends CitingPage {
  readonly citations: readonly string[];
}

/** The pages of an edition that cite a work: module introductions and lessons in their order, then the other pages. */
export function citingPages(edition: CitableEdition, sourceId: string): readonly CitingPage[] {
  return citablePages(edition).filter(({ citations }) => citations.includes(sourceId));
}

function citablePages({ modules, about, glossary }: CitableEdition): readonly CitablePage[] {
  const inModules = modules.flatMap((module): readonly CitablePage[] => [
    { ...module, address: { page: 'module', moduleId: module.id } },
    ...module.lessons.map((lesson) => ({
      ...lesson,
      address: { page: 'lesson', lessonId: lesson.id } as const,
    })),
  ]);
  const others: readonly (CitablePage | undefined)[] = [
    about && { ...about, address: { page: 'about' } },
    glossary && { ...glossary, address: { page: 'glossary' } },
  ];
  return [...inModules, ...others.filter((page) => page !== undefined)];
}
