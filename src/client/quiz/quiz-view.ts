import { isMastered, percentOf } from '../../course/quiz/result.ts';
import type { QuizProgress } from '../../course/record/quiz.ts';
import { entry, type QuizResult } from '../../course/record/record.ts';

/** What a quiz shows: the words before the start, a question, the result. */
export type View = 'start' | 'run' | 'done';

export function showView(quiz: HTMLElement, view: View): void {
  quiz.dataset.view = view;
  for (const name of ['start', 'run', 'done']) toggle(quiz, name, name === view);
}

/** Says which question of the run is on the page, in words and in dots. */
export function showPlace(quiz: Element, run: QuizProgress, item: string): void {
  const { items, answers } = run;
  say(quiz, 'number', { number: items.indexOf(item) + 1, total: items.length });
  const dots = items.map((each) => {
    const state = entry(answers, each) !== undefined ? 'lit' : each === item ? 'half' : 'off';
    return dotOf(quiz, state);
  });
  partOf(quiz, 'dots')?.replaceChildren(...dots.filter((dot) => dot !== undefined));
}

function dotOf(quiz: Element, state: 'lit' | 'half' | 'off'): Element | undefined {
  const dot = pieceOf(quiz, '.tp-progress-mark');
  dot?.setAttribute('data-state', state);
  return dot;
}

/** What the button does now. */
export function showLabel(quiz: Element, shown: 'check' | 'next' | 'finish'): void {
  for (const part of quiz.querySelectorAll('[data-label]'))
    part.toggleAttribute('hidden', !(part.getAttribute('data-label') ?? '').split(' ').includes(shown));
}

/**
 * Says how the last run went, and the best one if there were others.
 *
 * @param mastery the goal in per cent
 */
export function showScore(quiz: Element, result: QuizResult | undefined, mastery: number): void {
  const { last = 0, best = 0, count = 1 } = result ?? {};
  const outcome = outcomeOf(last, best, mastery);
  for (const part of quiz.querySelectorAll<HTMLElement>('[data-outcome]'))
    part.hidden = part.dataset.outcome !== outcome;
  partOf(quiz, 'result')?.setAttribute('data-state', outcome === 'notYet' ? 'half' : 'lit');
  say(quiz, 'score', { percent: percentOf(last) });
  say(quiz, 'best', { percent: percentOf(best) });
  toggle(quiz, 'best', count > 1);
}

function outcomeOf(last: number, best: number, mastery: number): 'reached' | 'reachedBefore' | 'notYet' {
  if (isMastered(last, mastery)) return 'reached';
  return isMastered(best, mastery) ? 'reachedBefore' : 'notYet';
}

/** Brings the focus to a heading, and the page to its beginning. */
export function focusHeading(quiz: Element, name: 'number' | 'score'): void {
  window.scrollTo(0, 0);
  partOf(quiz, name)?.focus({ preventScroll: true });
}

/** Shows or hides a part of the quiz. */
export function toggle(quiz: Element, name: string, visible: boolean): void {
  const part = partOf(quiz, name);
  if (part) part.hidden = !visible;
}

/** The part of the quiz with this name. */
export function partOf(quiz: Element, name: string): HTMLElement | null {
  return quiz.querySelector(`[data-part="${name}"]`);
}

/** A copy of something that the quiz has ready in its template. */
export function pieceOf(quiz: Element, selector: string): Element | undefined {
  const template = quiz.querySelector<HTMLTemplateElement>('template[data-part="pieces"]');
  const copy = template?.content.querySelector(selector)?.cloneNode(true);
  return copy instanceof Element ? copy : undefined;
}

/** Fills the words of a part: `{number}` in its `data-text` becomes a number. */
function say(quiz: Element, name: string, values: Readonly<Record<string, number>>): void {
  const part = partOf(quiz, name);
  if (!part) return;
  part.textContent = Object.entries(values).reduce(
    (text, [key, value]) => text.replace(`{${key}}`, String(value)),
    part.dataset.text ?? '',
  );
}
