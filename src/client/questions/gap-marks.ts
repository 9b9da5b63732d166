import { linesOf } from './announcement.ts';
import { questionPart, verdictPart } from './question-parts.ts';

/**
 * Marks a gap as right or wrong, in shape and word, or as neither while it is open to answers. One that was left empty
 * is not wrong, it has no answer. A field holds nothing: its verdict stands behind it.
 */
export function markGap(gap: HTMLInputElement, right: boolean | undefined): void {
  verdictOf(gap)?.remove();
  delete gap.dataset.mark;
  if (right === undefined) return;
  const mark = right ? 'right' : gap.value === '' ? 'empty' : 'wrong';
  gap.dataset.mark = mark;
  const verdict = mark === 'empty' ? questionPart('[data-mark="empty"]') : verdictPart(mark);
  if (verdict) gap.after(verdict);
}

/** The words of its verdict. */
export function wordsOfGap(gap: HTMLInputElement): readonly string[] {
  return linesOf(verdictOf(gap)?.innerText ?? '');
}

function verdictOf({ nextElementSibling: next }: HTMLInputElement): HTMLElement | undefined {
  return next instanceof HTMLElement && next.matches('.tp-verdict') ? next : undefined;
}
