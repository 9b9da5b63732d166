import type { SiteLesson } from '../../course/site-course.ts';
import { totalMinutes } from '../../course/slides/deck-slide.ts';
import type { SiteSlide } from '../../course/slides/site-slide.ts';
import { answerSlideId, questionSlideId } from '../../course/slides/slide-ids.ts';

/** A line of the trainer's table: a slide, or a question together with its answer. */
export interface TimeRow {
  /** What the slide is called; empty for the closing one, whose title is a word of the interface. */
  readonly title: string;
  /** The number of the question in the lesson, from 1; 0 for all other slides. */
  readonly question: number;
  /** The id on the handout of what the row is about; none for the slides that only the deck has. */
  readonly target: string | undefined;
  readonly minutes: number;
}

/** The rows in the order of the deck. Their minutes add up to those of the deck. */
export function rowsOf({ slides, questions }: Pick<SiteLesson, 'slides' | 'questions'>): readonly TimeRow[] {
  return slides.flatMap((slide): readonly TimeRow[] => {
    if (slide.kind === 'answer') return [];
    const question = questions.findIndex(({ id }) => slide.id === questionSlideId(id));
    const asked = questions[question];
    const target = asked?.id ?? (slide.kind === 'authored' ? slide.id : undefined);
    const own = asked ? slides.filter((other) => isAbout(other, asked.id)) : [slide];
    return [{ title: slide.title, question: question + 1, target, minutes: totalMinutes(own) }];
  });
}

/** Whether a slide asks or answers a question. */
export function isAbout({ id }: Pick<SiteSlide, 'id'>, questionId: string): boolean {
  return id === questionSlideId(questionId) || id === answerSlideId(questionId);
}
