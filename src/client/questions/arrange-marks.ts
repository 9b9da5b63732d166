import { questionPart, verdictPart } from './question-parts.ts';
import type { StepMark } from './step-marks.ts';

/** What is said of a step, a row or an item after a check. */
export type ArrangeMark = StepMark | 'wrong' | 'empty';

/** Says in shape and word how a part was answered; `undefined` says nothing, as while it is open to answers. */
export function markArranged(part: HTMLElement, mark: ArrangeMark | undefined): void {
  part.querySelector('.tp-verdict')?.remove();
  delete part.dataset.mark;
  if (mark === undefined) return;
  part.dataset.mark = mark;
  const verdict =
    mark === 'right' ? verdictPart(mark) : questionPart(`[data-of="part"][data-mark="${mark}"]`);
  if (verdict) part.insertBefore(verdict, part.querySelector('.tp-part__why'));
}
