import type { BlockLine, Complaint } from './block-line.ts';
import { explainIndent } from './explain-indent.ts';
import { readBlockLine } from './read-block-line.ts';

/** A line that opens or ends a block; `number` counts from 1, `short` tells of too few colons at its start. */
export type NumberedLine = BlockLine & { readonly number: number; readonly short: boolean };

/** Finds the lines of a page that open or end blocks, outside of code and comments. */
export function scanBlockLines(lines: readonly string[]): readonly NumberedLine[] {
  const found: NumberedLine[] = [];
  const isText = textFilter();
  let depth = 0;
  let short = false;
  lines.forEach((line, index) => {
    if (!isText(line)) return;
    const read = short && /^\s*::?\s*$/.test(line) ? shortEnd : readBlockLine(line, depth > 0);
    if (!read) return;
    const indented = read.kind === 'open' && depth === 0 ? explainIndent(lines, index) : undefined;
    depth = Math.max(0, depth + (read.kind === 'open' ? 1 : -1));
    short = read.kind === 'open' && /^\s*:{1,2}[^:]/.test(line);
    found.push({ ...(indented ? atMargin(read, indented) : read), number: index + 1, short });
  });
  return found;
}

/** The line without its indentation, which is said unless something else is wrong with it. */
function atMargin(line: BlockLine, complaint: Complaint): BlockLine {
  return { complaint, ...line, text: line.text.trimStart() };
}

/** The end of a block that was opened with too few colons; the opening line has said so. */
const shortEnd: BlockLine = { kind: 'close', colons: 3, text: ':::' };

/** Tells line by line whether a line is text, and not code between fences or a comment over several lines. */
function textFilter(): (line: string) => boolean {
  let fence: string | undefined;
  let comment = false;
  return (line) => {
    if (comment) {
      comment = !line.includes('*/}');
      return false;
    }
    const marks = /^[\s>]*(`{3,}|~{3,})(.*)$/.exec(line);
    const [, mark = '', rest = ''] = marks ?? [];
    if (fence !== undefined) {
      if (mark.startsWith(fence) && rest.trim() === '') fence = undefined;
      return false;
    }
    if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) {
      fence = mark;
      return false;
    }
    comment = /\{\/\*(?!.*\*\/\})/.test(line);
    return true;
  };
}
