import type { CourseLocals } from '../../course/course-locals.ts';
import type { SiteSlide } from '../../course/slides/site-slide.ts';

/** Where a slide stands in the deck of the current lesson. */
export interface SlidePlace {
  readonly slide: SiteSlide | undefined;
  /** From 1; 0 for a slide that the deck does not have. */
  readonly number: number;
  readonly total: number;
  /** The number of the module; none for a draft outside the course. */
  readonly module: number | undefined;
}

/** Finds a slide of the current lesson by its id. */
export function placeOfSlide({ current }: CourseLocals, id: string): SlidePlace {
  if (current.kind !== 'lesson') return { slide: undefined, number: 0, total: 0, module: undefined };
  const { slides } = current.page;
  const index = slides.findIndex((slide) => slide.id === id);
  return {
    slide: slides[index],
    number: index + 1,
    total: slides.length,
    module: current.module?.number,
  };
}
