import type { ProgressState } from '../../course/record/progress.ts';

const stateNames = { notStarted: 'off', underWay: 'half', finished: 'lit' } as const;

/** Sets `data-state`, from which lamps and marks follow, and shows the one word with that `data-when`. */
export function showState(element: HTMLElement, state: ProgressState): void {
  const name = stateNames[state];
  element.dataset['state'] = name;
  for (const word of element.querySelectorAll<HTMLElement>('[data-when]')) {
    word.hidden = word.dataset['when'] !== name;
  }
}

/** Writes how many lessons are done into the words that leave a place for it. */
export function showDone(element: HTMLElement, done: number): void {
  for (const place of element.querySelectorAll('[data-done]')) place.textContent = String(done);
}
