import type { Answer } from '../../course/record/answer.ts';
import { shuffle, shuffledOrder, type Seed } from '../../course/shuffle.ts';
import { markPart } from './part-marks.ts';
import { questionPart } from './question-parts.ts';
import { QuestionElement, type Shown } from './question-element.ts';

/**
 * `<tp-arrange>`: `order` (steps are moved up and down), `match` (each row has a list to choose its partner from)
 * and `classify` (each item has the groups as radios).
 */
class ArrangeElement extends QuestionElement {
  protected override get firstControl(): HTMLElement | null {
    return this.querySelector('.tp-part :is(button:not([aria-disabled="true"]), select, input)');
  }

  /** The buttons that move a step, named for it. Without script there are none. */
  protected override prepare(): void {
    if (!this.#isOrder || this.querySelector('.tp-moves')) return;
    for (const part of this.#parts) addMoves(part);
  }

  protected override readAnswer(): Answer | undefined {
    const keys = this.#parts.map((part) => (this.#isOrder ? keyOf(part) : chosenIn(part)));
    return keys.every((key) => key === '') ? undefined : { kind: 'keys', keys };
  }

  protected override showAnswer(answer: Answer | undefined, shown?: Shown): void {
    const keys = answer?.kind === 'keys' ? answer.keys : [];
    if (this.#isOrder && keys.length > 0) this.#placeInOrder(keys);
    for (const [index, part] of this.#parts.entries()) {
      if (!this.#isOrder) choose(part, keys[index] ?? '');
      lock(part, answer !== undefined);
      markPart(part, answer ? shown?.grade.parts?.[index] === true : undefined);
    }
    if (this.#isOrder) this.#updateMoves();
  }

  protected override arrange(seed: Seed): void {
    if (this.#isOrder) this.#placeInOrder(shuffledOrder(this.#parts.map(keyOf).sort(), seed));
    for (const select of this.querySelectorAll('select')) shuffleChoices(select, seed);
    if (this.#isOrder) this.#updateMoves();
  }

  protected override clicked(target: Element): void {
    const button = target.closest<HTMLElement>('[data-move]');
    const part = button?.closest<HTMLElement>('.tp-part');
    if (!button || !part || button.getAttribute('aria-disabled') === 'true') return;
    this.toggle('[data-part="choose-first"]', false);
    if (button.dataset.move === 'up') part.previousElementSibling?.before(part);
    else part.nextElementSibling?.after(part);
    this.#updateMoves();
    this.#sayPlace(part);
    // Moving an element takes its focus away. A button at the end of its way keeps it too: the next press must not undo this one.
    button.focus();
  }

  get #isOrder(): boolean {
    return this.type === 'order';
  }

  get #list(): Element | null {
    return this.querySelector('.tp-parts');
  }

  /** The parts as they stand on the page: only those of `order` ever leave the order of the source. */
  get #parts(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('li.tp-part')];
  }

  #placeInOrder(keys: readonly string[]): void {
    const parts = this.#parts;
    this.#list?.append(...keys.flatMap((key) => parts.filter((part) => keyOf(part) === key)));
  }

  /** The first step cannot go up, the last not down. The buttons stay where they are, so that focus does too. */
  #updateMoves(): void {
    const parts = this.#parts;
    const checked = this.dataset.state === 'checked';
    for (const [index, part] of parts.entries()) {
      disableMove(part, 'up', checked || index === 0);
      disableMove(part, 'down', checked || index === parts.length - 1);
    }
  }

  #sayPlace(part: HTMLElement): void {
    const parts = this.#parts;
    const words = (this.dataset.moved ?? '')
      .replace('{place}', String(parts.indexOf(part) + 1))
      .replace('{total}', String(parts.length))
      .replace('{step}', part.querySelector('.tp-part__label')?.textContent ?? '');
    this.announce([words]);
  }
}

function keyOf(part: HTMLElement): string {
  return part.dataset.key ?? '';
}

function chosenIn(part: HTMLElement): string {
  return (
    part.querySelector('select')?.value ?? part.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
  );
}

function choose(part: HTMLElement, key: string): void {
  const select = part.querySelector('select');
  if (select) select.value = key;
  for (const input of part.querySelectorAll<HTMLInputElement>('input')) input.checked = input.value === key;
}

function lock(part: HTMLElement, locked: boolean): void {
  for (const control of part.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input'))
    control.disabled = locked;
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

/** Shuffles what can be chosen, behind the first entry, which says that nothing is chosen yet. */
function shuffleChoices(select: HTMLSelectElement, seed: Seed): void {
  const { value } = select;
  const [, ...choices] = [...select.options];
  const sorted = choices.sort((a, b) => a.value.localeCompare(b.value));
  select.append(...shuffle(sorted, seed));
  select.value = value;
}

customElements.define('tp-arrange', ArrangeElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-arrange': ArrangeElement;
  }
}
