import { progressOf } from '../../course/record/progress.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { RecordElement } from './record-element.ts';
import { showDone } from './show-state.ts';

/** `<tp-course-count>`: how many lessons of the course are done. */
class CourseCountElement extends RecordElement {
  protected show(): void {
    showDone(this, progressOf(courseStore().read(), courseOutline()).lessonsFinished);
  }
}

customElements.define('tp-course-count', CourseCountElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-course-count': CourseCountElement;
  }
}
