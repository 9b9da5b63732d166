import type { Answer } from '../../course/record/answer.ts';
import { shuffledOrder, type Seed } from '../../course/shuffle.ts';
import { ArrangeElement, keyOf } from './arrange-element.ts';
import { markArranged } from './arrange-marks.ts';
import type { Shown } from './question-element.ts';
import { questionPart } from './question-parts.ts';
import { stepMarks } from './step-marks.ts';

/** `<tp-order>`: steps that are moved up and down. `data-touched` stands once one was. */
export class OrderElement extends ArrangeElement {
  protected override get firstControl(): HTMLElement | null {
    return this.querySelector('.tp-part button:not([aria-disabled="true"])');
  }

  /** An order that nobody has changed is hardly an answer. */
  protected override get unfinished(): string | undefined {
    return this.dataset.touched === undefined ? 'unmoved' : undefined;
  }

  /** The buttons that move a step, named for it. Without script there are none. */
  protected override prepare(): void {
    if (this.querySelector('.tp-moves')) return;
    for (const part of this.parts) addMoves(part);
  }

  protected override readAnswer(): Answer {
    return { kind: 'keys', keys: this.parts.map(keyOf) };
  }

  protected override showAnswer(answer: Answer | undefined, shown?: Shown): void {
    const keys = answer?.kind === 'keys' ? answer.keys : [];
    this.placeInOrder(keys);
    const marks = stepMarks(keys, this.right, shown?.grade.parts);
    for (const [place, part] of this.parts.entries()) markArranged(part, marks[place]);
    this.#updateMoves();
  }

  protected override arrange(seed: Seed): void {
    this.toggleAttribute('data-touched', false);
    this.placeInOrder(shuffledOrder(this.partsOfSource.map(keyOf), seed));
    this.#updateMoves();
  }

  protected override clicked(target: Element): void {
    const button = target.closest<HTMLElement>('[data-move]');
    const part = button?.closest<HTMLElement>('.tp-part');
    if (!button || !part || button.getAttribute('aria-disabled') === 'true') return;
    this.toggleAttribute('data-touched', true);
    this.takeQuestionBack();
    if (button.dataset.move === 'up') part.previousElementSibling?.before(part);
    else part.nextElementSibling?.after(part);
    this.#updateMoves();
    this.#sayPlace(part);
    // Moving an element takes its focus away. A button at the end of its way keeps it too: the next press must not undo this one.
    button.focus();
  }

  /** The first step cannot go up, the last not down. The buttons stay where they are, so that focus does too. */
  #updateMoves(): void {
    const parts = this.parts;
    const checked = this.dataset.state === 'checked';
    for (const [index, part] of parts.entries()) {
      disableMove(part, 'up', checked || index === 0);
      disableMove(part, 'down', checked || index === parts.length - 1);
    }
  }

  #sayPlace(part: HTMLElement): void {
    const parts = this.parts;
    const words = (this.dataset.moved ?? '')
      .replace('{place}', String(parts.indexOf(part) + 1))
      .replace('{total}', String(parts.length))
      .replace('{step}', part.querySelector('.tp-part__label')?.textContent ?? '');
    this.announce([words]);
  }
}

function addMoves(part: HTMLElement): void {
  const label = part.querySelector('.tp-part__label');
  const moves = questionPart('.tp-moves');
  if (!label || !moves) return;
  label.after(moves);
  for (const button of moves.querySelectorAll('button')) nameMove(button, label.textContent);
}

/** `Move up:` and the words of the step. */
function nameMove(button: Element, step: string): void {
  button.setAttribute('aria-label', `${button.getAttribute('aria-label') ?? ''} ${step.trim()}`);
}

function disableMove(part: HTMLElement, direction: 'up' | 'down', disabled: boolean): void {
  part.querySelector(`[data-move="${direction}"]`)?.setAttribute('aria-disabled', String(disabled));
}
