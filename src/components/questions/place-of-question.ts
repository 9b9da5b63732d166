import type { SiteQuestion } from '../../course/site-course.ts';

/** The words above a question: the key of a text and what fills it. */
interface PlaceWords {
  readonly word: 'course.question.before' | 'course.question.number';
  readonly values: { readonly number: number; readonly total: number };
}

interface Placed {
  readonly question: Pick<SiteQuestion, 'pretest'>;
  /** Its number among those that count, from 1; 0 for one that does not. */
  readonly number: number;
  readonly total: number;
}

/** What stands above a question: its number among those that count, or when it is asked. `undefined` if it is neither. */
export function placeOfQuestion({ question, number, total }: Placed): PlaceWords | undefined {
  const values = { number, total };
  if (question.pretest) return { word: 'course.question.before', values };
  return number === 0 ? undefined : { word: 'course.question.number', values };
}
