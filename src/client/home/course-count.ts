import { progressOf } from '../../course/record/progress.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { RecordElement } from './record-element.ts';

/** `<tp-course-count data-text="{done} of 5 lessons done">`: how many lessons of the whole course are done. */
class CourseCountElement extends RecordElement {
  protected show(): void {
    const { lessonsFinished } = progressOf(courseStore().read(), courseOutline());
    this.textContent = (this.dataset.text ?? '').replace('{done}', String(lessonsFinished));
  }
}

customElements.define('tp-course-count', CourseCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-count': CourseCountElement;
  }
}
