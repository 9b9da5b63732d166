import type { SiteLesson } from '../../course/site-course.ts';
import { totalMinutes } from '../../course/slides/deck-slide.ts';
import type { SiteSlide } from '../../course/slides/site-slide.ts';
import { answerSlideId, questionSlideId, scenarioSlideId } from '../../course/slides/slide-ids.ts';
import { scoredOf } from '../questions/scored.ts';

/** A line of the trainer's table: a slide, a question together with its answer, or a scenario with all its scenes. */
export interface TimeRow {
  /** What the slide is called; empty for the closing one, whose title is a word of the interface. */
  readonly title: string;
  /** The number of the question among those that count in the lesson, from 1; 0 for all other slides. */
  readonly question: number;
  /** The id on the handout of what the row is about; none for the slides that only the deck has. */
  readonly target: string | undefined;
  readonly minutes: number;
}

/** The rows in the order of the deck. Their minutes add up to those of the deck. */
export function rowsOf({ slides, questions }: Pick<SiteLesson, 'slides' | 'questions'>): readonly TimeRow[] {
  const scored = scoredOf(questions);
  return slides.flatMap((slide, place): readonly TimeRow[] => {
    if (slide.kind === 'answer' || slide.kind === 'scene' || slide.kind === 'outcomes') return [];
    if (slide.kind === 'situation') {
      const steps = [slide, ...scenesAfter(slides, place)];
      const target = slide.id.slice(scenarioSlideId('').length);
      return [{ title: slide.title, question: 0, target, minutes: totalMinutes(steps) }];
    }
    const asked = questions.find(({ id }) => slide.id === questionSlideId(id));
    const question = asked ? scored.indexOf(asked) + 1 : 0;
    const target = asked?.id ?? (slide.kind === 'authored' ? slide.id : undefined);
    const own = asked ? slides.filter((other) => isAbout(other, asked.id)) : [slide];
    return [{ title: slide.title, question, target, minutes: totalMinutes(own) }];
  });
}

/** The scenes that follow the situation of a scenario. */
function scenesAfter(slides: readonly SiteSlide[], place: number): readonly SiteSlide[] {
  const rest = slides.slice(place + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'scene' && kind !== 'outcomes');
  return rest.slice(0, end === -1 ? rest.length : end);
}

/** Whether a slide asks or answers a question. */
export function isAbout({ id }: Pick<SiteSlide, 'id'>, questionId: string): boolean {
  return id === questionSlideId(questionId) || id === answerSlideId(questionId);
}
