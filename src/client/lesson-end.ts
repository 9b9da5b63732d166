import { lessonsOf } from '../course/record/outline.ts';
import { lessonProgress, type LessonProgress } from '../course/record/progress.ts';
import { courseOutline } from './record/course-outline.ts';
import { courseStore } from './record/course-store.ts';

/**
 * `<tp-lesson-end>`: "Finish lesson". A press says what is still open, or that the lesson is finished; once it
 * is, it stays so.
 */
class LessonEndElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', this);
    this.#unsubscribe = courseStore().subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    this.#unsubscribe?.();
  }

  handleEvent(event: Event): void {
    if (!(event.target instanceof Element) || !event.target.closest('button')) return;
    courseStore().dispatch({ kind: 'finishPressed', lesson: this.dataset.lesson ?? '' });
    const progress = this.#progress;
    if (progress?.state === 'finished') this.querySelector<HTMLElement>('[role="status"]')?.focus();
    else this.dataset.asked = '';
    this.#show();
  }

  get #progress(): LessonProgress | undefined {
    const lesson = lessonsOf(courseOutline()).find(({ id }) => id === this.dataset.lesson);
    return lesson && lessonProgress(courseStore().read(), lesson);
  }

  #show(): void {
    const progress = this.#progress;
    const finished = progress?.state === 'finished';
    const left = finished ? [] : (progress?.left ?? []);
    const asked = this.dataset.asked !== undefined && left.length > 0;
    this.dataset.state = finished ? 'finished' : 'open';
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset.when !== this.dataset.state;
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-left]')) {
      part.hidden = !asked || part.dataset.left !== String(left.length);
    }
    this.#linkTo(asked ? left[0] : undefined);
  }

  #linkTo(question: string | undefined): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.hidden = question === undefined;
    if (question !== undefined) link.hash = question;
  }
}

customElements.define('tp-lesson-end', LessonEndElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-lesson-end': LessonEndElement;
  }
}
