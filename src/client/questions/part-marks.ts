import { notHerePart, verdictPart } from './question-parts.ts';

/** Marks a part of an answer as right or wrong, in shape and word, or as neither while it is open to answers. */
export function markPart(part: HTMLElement, right: boolean | undefined): void {
  verdictOf(part)?.remove();
  delete part.dataset.mark;
  if (right === undefined) return;
  const mark = right ? 'right' : 'wrong';
  part.dataset.mark = mark;
  const isPlaced = !(part instanceof HTMLInputElement);
  const verdict = !right && isPlaced ? notHerePart() : verdictPart(mark);
  if (verdict) placeVerdict(part, verdict);
}

/** A field holds nothing: its verdict stands behind it. In a part it stands before the reason. */
function placeVerdict(part: HTMLElement, verdict: HTMLElement): void {
  if (part instanceof HTMLInputElement) part.after(verdict);
  else part.insertBefore(verdict, part.querySelector('.tp-part__why'));
}

function verdictOf(part: HTMLElement): Element | null {
  const found =
    part instanceof HTMLInputElement ? part.nextElementSibling : part.querySelector('.tp-verdict');
  return found?.matches('.tp-verdict') === true ? found : null;
}
