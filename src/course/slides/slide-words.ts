import type { QuestionType } from '../questions/question.ts';
import { choiceLetter } from './choice-letter.ts';
import type { SiteSlide } from './site-slide.ts';
import type { WayIn } from './walk-scenes.ts';

/** The words that titles are made of. */
type TitleWord =
  | 'course.deck.closing'
  | 'course.deck.outcomes'
  | 'course.deck.sceneAfter'
  | 'course.deck.way'
  | 'course.scenario.scene'
  | ReturnType<typeof verdictOf>;

/** Gives a word of the interface by its key. */
export type SayWord = (key: TitleWord, values?: Readonly<Record<string, string | number>>) => string;

/** What a room is asked to do with a question. Some words of the page speak of a screen to type on. */
const tasks = {
  single: 'course.question.chooseOne',
  multiple: 'course.question.chooseSeveral',
  spot: 'course.deck.spot',
  order: 'course.question.order',
  match: 'course.question.match',
  classify: 'course.question.classify',
  numeric: 'course.deck.numeric',
  blanks: 'course.question.blanks',
  reflection: 'course.deck.reflection',
} as const satisfies Readonly<Record<QuestionType, string>>;

/** The key of the words over a question on its slide. */
export function slideTaskOf(type: QuestionType): (typeof tasks)[QuestionType] {
  return tasks[type];
}

/** The key of the words over what is right. */
export function verdictOf(type: QuestionType) {
  switch (type) {
    case 'spot':
      return 'course.deck.faulty';
    case 'reflection':
      return 'course.deck.criteria';
    default:
      return 'course.question.answer';
  }
}

/**
 * The title of a slide where it has to say all by itself: in an outline, in a list, read aloud. No two slides of a
 * deck share one.
 */
export function slideTitle(slide: SiteSlide, locale: string, say: SayWord): string {
  const { kind, title, scene } = slide;
  if (kind === 'closing') return say('course.deck.closing');
  if (kind === 'answer') return `${say(verdictOf(slide.asks ?? 'single'))}: ${title}`;
  if (!scene) return title;
  const step = kind === 'outcomes' ? say('course.deck.outcomes', { number: scene.number }) : '';
  return `${title} · ${step || sceneName(scene, locale, say)}`;
}

/** The name of a scene by what leads to it: `Scene 3, after A in scene 1`. */
export function sceneName(
  { number, ways }: NonNullable<SiteSlide['scene']>,
  locale: string,
  say: SayWord,
): string {
  if (ways.length === 0) return say('course.scenario.scene', { number });
  const named = ways.map((way) => wayName(way, locale, say));
  return say('course.deck.sceneAfter', { number, ways: oneOf(named, locale) });
}

function wayName({ number, choices }: WayIn, locale: string, say: SayWord): string {
  const letters = choices.map((index) => choiceLetter(index, locale));
  return say('course.deck.way', { number, choices: oneOf(letters, locale) });
}

function oneOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
