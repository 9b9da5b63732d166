import { verdictPart } from './question-parts.ts';

/** Marks a field as right or wrong, in shape and word, or as neither while it is open to answers. */
export function markPart(field: HTMLElement, right: boolean | undefined): void {
  const before = field.nextElementSibling;
  if (before?.matches('.tp-verdict') === true) before.remove();
  delete field.dataset.mark;
  if (right === undefined) return;
  const mark = right ? 'right' : 'wrong';
  field.dataset.mark = mark;
  // A field holds nothing: its verdict stands behind it.
  const verdict = verdictPart(mark);
  if (verdict) field.after(verdict);
}
