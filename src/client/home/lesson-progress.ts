import { lessonsOf } from '../../course/record/outline.ts';
import { lessonProgress } from '../../course/record/progress.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { RecordElement } from './record-element.ts';
import { showState } from './show-state.ts';

/** `<tp-lesson-progress data-lesson="meeting/first-impressions">`: how far its lesson is. */
class LessonProgressElement extends RecordElement {
  protected show(): void {
    const lesson = lessonsOf(courseOutline()).find(({ id }) => id === this.dataset['lesson']);
    if (lesson) showState(this, lessonProgress(courseStore().read(), lesson).state);
  }
}

customElements.define('tp-lesson-progress', LessonProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-lesson-progress': LessonProgressElement;
  }
}
