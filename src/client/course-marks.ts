import { percentOf } from '../course/quiz/result.ts';
import { progressOf, quizState, type ProgressState, type QuizState } from '../course/record/progress.ts';
import { entry } from '../course/record/record.ts';
import { courseOutline } from './record/course-outline.ts';
import { courseStore } from './record/course-store.ts';

const lamp = { notStarted: 'off', underWay: 'half', tried: 'half', finished: 'lit' } as const;

/**
 * `<tp-course-marks>`: shows in everything below it how far the learner is.
 *
 * - `[data-lesson]`, `[data-module]` and `[data-quiz]` get `data-state` (off, half, lit);
 * - of the `[data-word]` in such an item the one that is true is shown: notStarted, underWay, finished, or here where
 *   the item has `data-here`; of a `[data-quiz]` also tried, where `{percent}` in `data-text` becomes the best score. It
 *   is finished from `data-mastery` per cent;
 * - `[data-done-of="<module>"]` gets its count: `{done}` in `data-text` becomes the number of finished lessons.
 */
class CourseMarksElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.#unsubscribe = courseStore().subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
  }

  #show(): void {
    for (const module of progressOf(courseStore().read(), courseOutline()).modules) {
      this.#mark('module', module.id, module.state);
      for (const { id, state } of module.lessons) this.#mark('lesson', id, state);
      for (const count of this.#find(`[data-done-of="${module.id}"]`)) {
        count.textContent = (count.dataset.text ?? '').replace('{done}', String(module.lessonsFinished));
      }
    }
    for (const quiz of this.#find('[data-quiz]')) showQuiz(quiz);
    this.toggleAttribute('data-shown', true);
  }

  #mark(kind: 'lesson' | 'module', id: string, state: ProgressState): void {
    for (const item of this.#find(`[data-${kind}="${id}"]`)) showState(item, state);
  }

  #find(selector: string): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(selector);
  }
}

function showState(item: HTMLElement, state: QuizState, best = 0): void {
  const here = item.dataset.here !== undefined && state !== 'finished';
  item.dataset.state = lamp[here ? 'underWay' : state];
  for (const word of item.querySelectorAll<HTMLElement>('[data-word]')) {
    const { text, word: name } = word.dataset;
    word.hidden = name !== (here ? 'here' : state);
    if (text !== undefined) word.textContent = text.replace('{percent}', String(percentOf(best)));
  }
}

function showQuiz(item: HTMLElement): void {
  const { quiz: id = '', mastery } = item.dataset;
  const record = courseStore().read();
  const state = quizState(record, { id, mastery: Number(mastery) });
  showState(item, state, entry(record.quizzes, id)?.best);
}

customElements.define('tp-course-marks', CourseMarksElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-marks': CourseMarksElement;
  }
}
