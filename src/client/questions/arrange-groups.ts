import { shuffledItems, type Seed } from '../../course/shuffle.ts';
import { keyOf } from './arrange-element.ts';
import { PlacesElement } from './arrange-places.ts';

/** `<tp-classify>`: items, each with the groups as radios. */
export class ClassifyElement extends PlacesElement {
  protected override arrange(seed: Seed): void {
    this.placeInOrder(shuffledItems(this.partsOfSource.map(keyOf), this.right, seed));
  }

  protected override chosenIn(part: HTMLElement): string {
    return part.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  }

  protected override choose(part: HTMLElement, key: string): void {
    for (const input of part.querySelectorAll<HTMLInputElement>('input')) input.checked = input.value === key;
  }
}
