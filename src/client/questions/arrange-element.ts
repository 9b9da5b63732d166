import type { RightOptions } from '../../course/questions/grade.ts';
import { answerKeyOf } from './answer-key.ts';
import { QuestionElement } from './question-element.ts';

/**
 * What `order`, `match` and `classify` share: parts with keys, and a question that is asked once before an answer
 * that is not finished is checked as it stands. Another press checks it; a change takes the question back.
 */
export abstract class ArrangeElement extends QuestionElement {
  /** What of `[data-ask]` to say before the answer is checked; `undefined` when there is nothing to say. */
  protected abstract get unfinished(): string | undefined;

  override handleEvent(event: Event): void {
    if (event.type === 'submit' && this.#asksFirst()) {
      event.preventDefault();
      return;
    }
    if (event.type !== 'click') this.takeQuestionBack();
    super.handleEvent(event);
  }

  /** The parts as they stand on the page. */
  protected get parts(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li.tp-part')];
  }

  /** The parts in the order of the source, in which answers are stored. */
  protected get partsOfSource(): readonly HTMLElement[] {
    return [...this.parts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  }

  /** The answer key's list: the steps in their right order, the partner of each row, the group of each item. */
  protected get right(): RightOptions['right'] {
    const key = answerKeyOf(this.dataset.key ?? '');
    return 'right' in key ? key.right : [];
  }

  /** Brings the parts into the order of their keys. */
  protected placeInOrder(keys: readonly string[]): void {
    const parts = this.parts;
    const list = this.querySelector('.tp-parts');
    list?.append(...keys.flatMap((key) => parts.filter((part) => keyOf(part) === key)));
  }

  protected takeQuestionBack(): void {
    delete this.dataset.asked;
    this.toggle('[data-ask]', false);
  }

  #asksFirst(): boolean {
    const ask = this.unfinished;
    const message = this.querySelector<HTMLElement>(`[data-ask="${ask ?? ''}"]`);
    if (!message || this.dataset.state !== 'fresh' || this.dataset.asked !== undefined) return false;
    this.dataset.asked = '';
    message.hidden = false;
    this.announce([message]);
    this.firstControl?.focus();
    return true;
  }
}

/** The key of a part: its place in the source, `a`, `b`, `c` … */
export function keyOf(part: HTMLElement): string {
  return part.dataset.key ?? '';
}
