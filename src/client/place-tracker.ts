import { lessonsOf } from '../course/record/outline.ts';
import { entry } from '../course/record/record.ts';
import { courseOutline } from './record/course-outline.ts';
import { courseStore } from './record/course-store.ts';
import { watchSections } from './watch-sections.ts';

/** How long a section has to be in view before it counts as reached: scrolling past does not move the place. */
const dwell = 800;

/** A section was reached. Bubbles to the document; language links take the place from it. */
export class PlaceReachedEvent extends Event {
  readonly heading: string;

  constructor(heading: string) {
    super('tp-place-reached', { bubbles: true });
    this.heading = heading;
  }
}

/** `<tp-place-tracker data-lesson data-sections>`: keeps the last lesson and the last heading reached in the record. */
class PlaceTrackerElement extends HTMLElement {
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    window.addEventListener('pageshow', this);
    this.#open();
    const ids = (this.dataset.sections ?? '').split(' ').filter((id) => id !== '');
    this.#unwatch = watchSections(ids, (id) => this.#wait(id));
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this);
    clearTimeout(this.#timer);
    this.#unwatch?.();
  }

  /** A page that comes back by the Back button is the last lesson again. */
  handleEvent(event: Event): void {
    if (event instanceof PageTransitionEvent && event.persisted) this.#open();
  }

  /** The lesson of the page, if it is part of the course; a draft is not. */
  get #lesson(): string | undefined {
    return lessonsOf(courseOutline()).find(({ id }) => id === this.dataset.lesson)?.id;
  }

  #open(): void {
    const lesson = this.#lesson;
    if (lesson !== undefined) courseStore().dispatch({ kind: 'lessonOpened', lesson });
  }

  #wait(heading: string | undefined): void {
    clearTimeout(this.#timer);
    if (heading !== undefined) this.#timer = setTimeout(() => this.#reach(heading), dwell);
  }

  #reach(heading: string): void {
    this.dataset.reached = heading;
    this.dispatchEvent(new PlaceReachedEvent(heading));
    const lesson = this.#lesson;
    // Whoever starts over, in this tab or another, leaves no trace: the page still stands open, the lesson does not.
    if (lesson === undefined || entry(courseStore().read().lessons, lesson) === undefined) return;
    courseStore().dispatch({ kind: 'headingReached', lesson, heading });
  }
}

customElements.define('tp-place-tracker', PlaceTrackerElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-place-tracker': PlaceTrackerElement;
  }

  interface DocumentEventMap {
    'tp-place-reached': PlaceReachedEvent;
  }
}
