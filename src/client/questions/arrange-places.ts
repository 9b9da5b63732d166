import type { Answer } from '../../course/record/answer.ts';
import { ArrangeElement } from './arrange-element.ts';
import { markArranged, type ArrangeMark } from './arrange-marks.ts';
import type { Shown } from './question-element.ts';

/** What `match` and `classify` share: one key is chosen in each part, and another try keeps those that were right. */
export abstract class PlacesElement extends ArrangeElement {
  #triesAgain = false;

  /** The key that is chosen in a part, empty while there is none. */
  protected abstract chosenIn(part: HTMLElement): string;
  protected abstract choose(part: HTMLElement, key: string): void;

  override handleEvent(event: Event): void {
    this.#triesAgain = event.type === 'submit' && this.dataset.state === 'checked';
    super.handleEvent(event);
    this.#triesAgain = false;
  }

  /** In the first part that is open. */
  protected override get firstControl(): HTMLElement | null {
    const part = this.parts.find((candidate) => this.chosenIn(candidate) === '') ?? this.parts[0];
    return part?.querySelector<HTMLElement>('select, input') ?? null;
  }

  /** The number of parts that are open, unless none is. With all of them open there is no answer to check. */
  protected override get unfinished(): string | undefined {
    const open = this.parts.filter((part) => this.chosenIn(part) === '').length;
    return open > 0 && open < this.parts.length ? String(open) : undefined;
  }

  protected override readAnswer(): Answer | undefined {
    const keys = this.partsOfSource.map((part) => this.chosenIn(part));
    return keys.every((key) => key === '') ? undefined : { kind: 'keys', keys };
  }

  protected override showAnswer(answer: Answer | undefined, shown?: Shown): void {
    const keys = answer?.kind === 'keys' ? answer.keys : this.#triesAgain ? this.#keptKeys : [];
    for (const [index, part] of this.partsOfSource.entries()) {
      const key = keys[index] ?? '';
      this.choose(part, key);
      lock(part, answer !== undefined);
      markArranged(part, answer && markOf(key, shown?.grade.parts?.[index] === true));
    }
  }

  /** What was right is not chosen again. When all of it was, the learner wants to begin anew. */
  get #keptKeys(): readonly string[] {
    const parts = this.partsOfSource;
    const kept = parts.map((part) => (part.dataset.mark === 'right' ? this.chosenIn(part) : ''));
    return kept.includes('') ? kept : [];
  }
}

function markOf(key: string, right: boolean): ArrangeMark {
  if (key === '') return 'empty';
  return right ? 'right' : 'wrong';
}

function lock(part: HTMLElement, locked: boolean): void {
  for (const control of part.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input'))
    control.disabled = locked;
}
