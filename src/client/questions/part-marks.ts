/** The words of a verdict beside one part of an answer. They stand in a template of the question. */

/** Marks a part as right or wrong, in shape and word, or as neither while it is open to answers. */
export function markPart(part: HTMLElement, right: boolean | undefined): void {
  verdictOf(part)?.remove();
  if (right === undefined) {
    delete part.dataset.mark;
    return;
  }
  part.dataset.mark = right ? 'right' : 'wrong';
  const verdict = templateIn(part)?.querySelector(`[data-mark="${part.dataset.mark}"]`)?.cloneNode(true);
  if (!verdict) return;
  // A field holds nothing: its verdict stands behind it. In a part it stands before the reason.
  if (part instanceof HTMLInputElement) part.after(verdict);
  else part.insertBefore(verdict, part.querySelector('.tp-part__why'));
}

function verdictOf(part: HTMLElement): Element | null {
  const place =
    part instanceof HTMLInputElement ? part.nextElementSibling : part.querySelector('.tp-part__verdict');
  return place?.matches('.tp-part__verdict') === true ? place : null;
}

function templateIn(part: HTMLElement): DocumentFragment | undefined {
  return part.closest('form')?.querySelector<HTMLTemplateElement>('template[data-part="verdicts"]')?.content;
}
