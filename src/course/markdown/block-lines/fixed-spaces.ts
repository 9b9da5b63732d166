import type { AnswerSlip } from './answer-slips.ts';

/** Any space but those that Markdown takes for one. */
const fixed = /[^\S \t\n]/;

/** A fixed space before or behind the sign of an item, or before that of a feedback: nobody sees that it is none. */
export function fixedSpace(line: string): AnswerSlip | undefined {
  const [, indent = '', sign = '', gap = '', rest = ''] =
    /^(\s*)(>|[-*+](?=\s)|\d+[.)](?=\s))(\s*)(.*)$/.exec(line) ?? [];
  if (sign === '') return undefined;
  const isFeedback = sign === '>';
  const before = fixed.test(indent);
  if (!before && (isFeedback || !fixed.test(gap))) return undefined;
  const text = `${indent.replace(/[^\S\t]/g, ' ')}${sign}${isFeedback ? gap : ' '}${rest}`;
  return {
    text,
    message: `a fixed space stands ${before ? 'before' : 'behind'} \`${sign}\``,
    advice: 'delete it, and type it again with the space bar',
  };
}
