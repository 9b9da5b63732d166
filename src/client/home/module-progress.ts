import { progressOf } from '../../course/record/progress.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { RecordElement } from './record-element.ts';
import { showDone, showState } from './show-state.ts';

/** `<tp-module-progress data-module="meeting">`: how far its module is, with a segment for each lesson. */
class ModuleProgressElement extends RecordElement {
  protected show(): void {
    const { modules } = progressOf(courseStore().read(), courseOutline());
    const progress = modules.find(({ id }) => id === this.dataset['module']);
    if (!progress) return;
    showState(this, progress.state);
    showDone(this, progress.lessonsFinished);
    for (const segment of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const lesson = progress.lessons.find(({ id }) => id === segment.dataset['lesson']);
      if (lesson) showState(segment, lesson.state);
    }
  }
}

customElements.define('tp-module-progress', ModuleProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-module-progress': ModuleProgressElement;
  }
}
