import { progressOf, type ProgressState } from '../course/record/progress.ts';
import { quizState } from '../course/record/quiz-state.ts';
import { courseOutline } from './record/course-outline.ts';
import { courseStore } from './record/course-store.ts';

const lamp = { notStarted: 'off', underWay: 'half', finished: 'lit' } as const;

/**
 * `<tp-course-marks>`: shows in everything below it how far the learner is.
 *
 * - `[data-lesson]`, `[data-module]` and `[data-quiz]` get `data-state` (off, half, lit);
 * - of the `[data-word]` in such an item the one that is true is shown: notStarted, underWay, finished, or here where
 *   the item has `data-here`;
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
    for (const { dataset } of this.#find('[data-quiz]')) {
      const id = dataset.quiz ?? '';
      this.#mark('quiz', id, quizState(courseStore().read(), id));
    }
    this.toggleAttribute('data-shown', true);
  }

  #mark(kind: 'lesson' | 'module' | 'quiz', id: string, state: ProgressState): void {
    for (const item of this.#find(`[data-${kind}="${id}"]`)) {
      const here = item.dataset.here !== undefined && state !== 'finished';
      item.dataset.state = lamp[here ? 'underWay' : state];
      for (const word of item.querySelectorAll<HTMLElement>('[data-word]')) {
        word.hidden = word.dataset.word !== (here ? 'here' : state);
      }
    }
  }

  #find(selector: string): Iterable<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(selector);
  }
}

customElements.define('tp-course-marks', CourseMarksElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-marks': CourseMarksElement;
  }
}
