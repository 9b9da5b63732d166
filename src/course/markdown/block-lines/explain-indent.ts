import type { Complaint } from './block-line.ts';

/**
 * A block takes as many spaces from each of its lines as stand before its colons. Where its lines are not moved in
 * as far, feedback slips out of its answer; `undefined` when they are, or when the block begins at the margin.
 *
 * @param index of the line that opens the block, counted from 0
 */
export function explainIndent(lines: readonly string[], index: number): Complaint | undefined {
  const line = lines[index] ?? '';
  const next = lines.slice(index + 1).find((each) => each.trim() !== '');
  const indent = indentOf(line);
  if (!/^\s+[:：]/.test(line) || next === undefined || indentOf(next) >= indent) return undefined;
  return {
    column: line.length - line.trimStart().length + 1,
    message: 'the line that opens the block is indented, and the lines below it are not',
    advice: 'begin it at the margin',
  };
}

function indentOf(line: string): number {
  return line.replaceAll('\t', '    ').search(/\S|$/);
}
