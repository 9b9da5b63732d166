import type { CourseOutline } from '../../course/record/outline.ts';
import type { QuizGoal } from '../../course/record/progress.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { nextLesson, type NextLesson } from './next-lesson.ts';
import { RecordElement } from './record-element.ts';

/**
 * `<tp-continue>`: the main button of the course, or with `data-module` of one module. The page comes with "Start";
 * what to say and where to lead in every other case stands in the `<template>`, one entry for each lesson and one for
 * the quiz that `data-quiz` names; `data-mastery` is its goal in per cent.
 */
class ContinueElement extends RecordElement {
  protected show(): void {
    const next = nextLesson(courseStore().read(), this.#outline, this.#quiz);
    const entry = next && this.#entryOf(next);
    if (!entry) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !(part.dataset.when ?? '').split(' ').includes(next.choice);
    }
    this.#offer(entry, next.choice === 'continue' ? next.position.heading : undefined);
  }

  get #outline(): CourseOutline {
    const { module } = this.dataset;
    const outline = courseOutline();
    if (module === undefined) return outline;
    return { ...outline, modules: outline.modules.filter(({ id }) => id === module) };
  }

  get #quiz(): QuizGoal | undefined {
    const { quiz: id, mastery } = this.dataset;
    return id === undefined ? undefined : { id, mastery: Number(mastery) };
  }

  #entryOf(next: NextLesson): HTMLElement | undefined {
    const entries = this.querySelector('template')?.content.querySelectorAll<HTMLElement>('[data-choice]');
    return [...(entries ?? [])].find(
      ({ dataset }) =>
        dataset.choice === next.choice &&
        (next.choice !== 'continue' || dataset.lesson === next.position.lesson),
    );
  }

  #offer(entry: HTMLElement, heading: string | undefined): void {
    const [label, place] = entry.children;
    const link = this.querySelector('a');
    if (!link || !label) return;
    link.setAttribute('href', label.getAttribute('href') ?? '');
    if (heading !== undefined) link.hash = heading;
    fill(link.querySelector('[data-part="label"]'), label);
    if (place) fill(this.querySelector('[data-part="place"]'), place);
  }
}

function fill(target: Element | null, source: Element): void {
  target?.replaceChildren(...source.cloneNode(true).childNodes);
}

customElements.define('tp-continue', ContinueElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-continue': ContinueElement;
  }
}
