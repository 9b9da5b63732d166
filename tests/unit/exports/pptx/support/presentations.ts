import { makePptx } from '../../../../../src/exports/pptx/make-pptx.ts';
import { readSlides } from '../../../../support/presentation.ts';
import { everythingAllowed } from '../../../course/support/everything-allowed.ts';
import { lessonOf, type PlacedLesson } from '../../lesson.ts';

const t = (key: string, values: object = {}): string => [key, ...Object.values(values).map(String)].join(' ');

export function make({ lesson, module, edition }: PlacedLesson): ReturnType<typeof makePptx> {
  return makePptx({ lesson, module, edition, t });
}

/** A lesson with everything that a lesson may have, and its presentation. */
export const latin = lessonOf(everythingAllowed);
export const bytes = await make(latin);
export const slides = readSlides(bytes);

/** The same lesson, as if its language were written from right to left. */
export function makeTurned(): ReturnType<typeof makePptx> {
  return make({ ...latin, edition: { ...latin.edition, locale: 'ar', direction: 'rtl' } });
}

export function slideOf(id: string, all = slides): (typeof slides)[number] {
  const slide = all.find((each) => each.id === id);
  if (!slide) throw new Error(`There is no slide ${id}.`);
  return slide;
}

/** The marks of the paragraphs that letters or numbers stand before. */
export function marksIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:buAutoNum type="(\w+)" startAt="(\d+)"\/>/g)].map(
    ([, type = '', at = '']) => `${type} ${at}`,
  );
}
