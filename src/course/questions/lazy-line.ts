import type { Blockquote } from 'mdast';

import type { Finding } from '../findings.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';

/** A line right under a feedback that does not begin with `>` is swallowed by the feedback. */
export function findLazyLine(
  feedback: Blockquote,
  source: SourceText,
  what: 'feedback' | 'advice' = 'feedback',
): readonly Finding[] {
  const line = linesBelow(feedback).find((each) => !/^\s*>/.test(source.line(each)));
  if (line === undefined) return [];
  const advice = `begin it with \`>\` if it belongs to the ${what}, else leave an empty line before it`;
  return [swallowed(line, what === 'feedback' ? 'a feedback' : 'the advice', advice, source)];
}

/** A sign that stands for a hyphen in other programs, and that makes no item of a line here. */
const dash = /^\s*([–—−•·‣●▪◦])\s/u;

/** A line at the margin right under an item of a list is swallowed by the item, and so is one that begins with a dash. */
export function findLazyLabel(label: MarkdownNode, what: string, source: SourceText): readonly Finding[] {
  const isLazy = (text: string): boolean => /^\S/.test(text) || dash.test(text);
  const line = linesBelow(label).find((each) => isLazy(source.line(each)));
  if (line === undefined) return [];
  const advice = 'indent it if it belongs there, else leave an empty line before it';
  return [swallowed(line, what, advice, source)];
}

/** The numbers of all lines of a node but its first. */
function linesBelow({ position }: MarkdownNode): readonly number[] {
  const first = position?.start.line ?? 0;
  const last = position?.end.line ?? 0;
  return Array.from({ length: last - first }, (_, index) => first + 1 + index);
}

function swallowed(line: number, what: string, otherwise: string, source: SourceText): Finding {
  return {
    rule: 'feedback-ends',
    severity: 'error',
    place: { file: source.file, line, column: 1 },
    message: `this line stands right under ${what} and is read as part of it`,
    advice: adviseSign(source.line(line)) ?? otherwise,
  };
}

/** What to do about a line that was meant as an item and lacks its sign. */
function adviseSign(line: string): string | undefined {
  const [, wrong] = dash.exec(line) ?? [];
  if (wrong !== undefined) return `an item of its own begins with a hyphen, \`-\`, and not with \`${wrong}\``;
  const [, glued, rest] = /^\s*([-*+](?=\[)|\d+[.)](?=[^\s\d]))(.*)$/.exec(line) ?? [];
  return glued === undefined ? undefined : `write \`${glued} ${rest ?? ''}\`, with a space`;
}
