import { shuffle, type Seed } from '../../course/shuffle.ts';
import { PlacesElement } from './arrange-places.ts';

/** `<tp-match>`: rows, each with a list to choose its partner from. A list that cuts its choice off has it below in full. */
export class MatchElement extends PlacesElement {
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(() => {
      for (const part of this.parts) sayChosen(part);
    });
    for (const select of this.querySelectorAll('select')) this.#sizes.observe(select);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  override handleEvent(event: Event): void {
    super.handleEvent(event);
    const part = event.target instanceof HTMLSelectElement && event.target.closest<HTMLElement>('.tp-part');
    if (part) sayChosen(part);
  }

  protected override arrange(seed: Seed): void {
    for (const select of this.querySelectorAll('select')) shuffleChoices(select, seed);
  }

  protected override chosenIn(part: HTMLElement): string {
    return part.querySelector('select')?.value ?? '';
  }

  protected override choose(part: HTMLElement, key: string): void {
    const select = part.querySelector('select');
    if (select) select.value = key;
    sayChosen(part);
  }
}

/** Shuffles what can be chosen, behind the first entry, which says that nothing is chosen yet. */
function shuffleChoices(select: HTMLSelectElement, seed: Seed): void {
  const { value } = select;
  const [, ...choices] = [...select.options];
  const sorted = choices.sort((a, b) => a.value.localeCompare(b.value));
  select.append(...shuffle(sorted, seed));
  select.value = value;
}

/** Says below a list what is chosen in it, where the list is too narrow to do so. */
function sayChosen(part: HTMLElement): void {
  const select = part.querySelector('select');
  const line = part.querySelector<HTMLElement>('.tp-part__chosen');
  if (!select || !line) return;
  const [chosen] = select.value === '' ? [] : select.selectedOptions;
  line.textContent = chosen?.text ?? '';
  line.hidden = !chosen || fits(select, chosen);
}

/** Whether a list is wide enough for what is chosen in it: as wide as one that has nothing else. */
function fits(select: HTMLSelectElement, chosen: HTMLOptionElement): boolean {
  const alone = document.createElement('select');
  alone.className = select.className;
  alone.style.cssText = 'position: absolute; max-inline-size: none';
  alone.append(chosen.cloneNode(true));
  select.after(alone);
  const width = alone.offsetWidth;
  alone.remove();
  return width <= select.offsetWidth;
}
