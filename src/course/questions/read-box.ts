import type { ListItem } from 'mdast';

import type { Finding, Place } from '../findings.ts';

/** The box before an answer, as it was meant. */
export interface ReadBox {
  readonly right: boolean;
  readonly findings: readonly Finding[];
}

/** What people write for a box: brackets of any kind, with or without a mark and spaces. */
const anyBox = /^([[(［（{]\s*(\S?)\s*[\])］）}])(.?)/u;

/** Reads `[x]` and `[ ]`; says so when it is written in a way that Markdown takes for text. */
export function readBox({ checked }: ListItem, text: string, line: string, place: Place): ReadBox {
  if (typeof checked === 'boolean') return { right: checked, findings: [] };
  const written = line.slice(place.column - 1).replace(/^(?:[-*+]|\d+[.)])\s+/, '');
  const [, box, mark = '', behind = ''] = anyBox.exec(written) ?? [];
  const problem = (message: string, advice: string): readonly Finding[] => [
    { rule: 'answer-box', severity: 'error', place, message, advice },
  ];
  const both = 'write `- [x]` for a right answer and `- [ ]` for a wrong one';
  if (box === undefined)
    return { right: false, findings: problem(`the answer \`${text}\` has no box`, both) };
  const right = /[xXv✓✔☑]/.test(mark);
  if (written.replace(box, '').trim() === '') {
    return { right, findings: problem('an answer has no text', 'write the answer behind the box') };
  }
  if ((box + behind).includes(' ')) {
    const advice = 'delete the box, and type it again with the space bar';
    return { right, findings: problem('a fixed space stands in the box or behind it', advice) };
  }
  if (/^\[[xX ]\]$/.test(box)) {
    return { right, findings: problem(`a space is missing behind \`${box}\``, `write \`${box} …\``) };
  }
  return { right, findings: problem(`\`${box}\` is not a box that can be ticked`, both) };
}
