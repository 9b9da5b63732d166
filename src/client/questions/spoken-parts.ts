import { announcementOf, linesOf, type Spoken } from './announcement.ts';

/** Says the verdict of a checked question, its parts, the answer and why, in this order, as far as they show. */
export function outcomeOf(question: Element, parts: readonly Spoken[]): string {
  const verdict = { about: '', says: textIn(question, '[data-part="verdict"], [data-missing]') };
  const boxes = [...question.querySelectorAll<HTMLElement>('.tp-solution, .tp-explanation')].map(spokenBox);
  return announcementOf([verdict, ...parts, ...boxes]);
}

/** What is said of a part with its verdict and its reason: a step, a row, an item. */
export function spokenPart(part: ParentNode): Spoken {
  return {
    about: textIn(part, '.tp-part__label').join(' '),
    says: [...textIn(part, '.tp-verdict'), ...textIn(part, '.tp-part__why')],
  };
}

/** What shows of the verdict and the reason of an option. */
export function spokenOption(option: ParentNode): Spoken {
  return {
    about: textIn(option, '.tp-option__choice').join(' '),
    says: [
      ...textIn(option, '.tp-feedback__verdict > strong'),
      ...textIn(option, '.tp-feedback__left-out'),
      ...textIn(option, '.tp-feedback__why'),
    ],
  };
}

/** The lines of what shows. */
export function textIn(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].flatMap((part) =>
    part.checkVisibility() ? linesOf(part.innerText) : [],
  );
}

/** A box with a label of its own: the answer, the explanation. */
function spokenBox(box: HTMLElement): Spoken {
  const [label, ...says] = box.checkVisibility() ? linesOf(box.innerText) : [];
  return { about: label ?? '', says };
}
