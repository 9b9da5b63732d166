import { nearest } from '../../nearest.ts';
import type { BlockLine, ClosingLine } from './block-line.ts';
import { explainOpening } from './explain-opening.ts';
import { containerNames, openingParts, type OpeningParts } from './opening-parts.ts';

/** Colons at the start of a line, behind quotation signs, a bullet or spaces. */
const colonLine = /^(?<prefix>[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?)(?<colons>[:：]+)(?<rest>.*)$/u;

/**
 * Reads a line that opens or ends a block, also one that Markdown would take for text. `undefined` for any
 * other line.
 *
 * @param insideBlock true when a block is open, so that `::: end` can only be meant to end it
 */
export function readBlockLine(line: string, insideBlock: boolean): BlockLine | undefined {
  const { prefix = '', colons = '', rest = '' } = colonLine.exec(line)?.groups ?? {};
  if (colons === '') return undefined;
  const parts = openingParts(prefix, colons, rest);
  if (colons.length < 3 && !isShortOpening(parts)) return undefined;
  if (rest.trim() === '') return closing(parts, '');
  if (insideBlock && parts.space !== '' && nearest(parts.name, containerNames) === undefined) {
    return closing(parts, rest);
  }
  const complaint = explainOpening(parts);
  const { meant, corrected } = parts;
  return complaint
    ? { kind: 'open', name: meant, colons: parts.fence.length, text: `${prefix}${corrected}`, complaint }
    : { kind: 'open', name: meant, colons: parts.fence.length, text: line };
}

/** `::slide{…}` and `:slide{…}` can only be a block with colons forgotten; `note: this` is text. */
function isShortOpening({ name, space, colons, braces }: OpeningParts): boolean {
  if (!containerNames.includes(name) || space !== '') return false;
  return colons.length === 2 || braces.endsWith('}');
}

function closing({ prefix, colons }: OpeningParts, rest: string): ClosingLine {
  const fence = ':'.repeat(colons.length);
  const line = { kind: 'close', colons: colons.length, text: `${prefix}${fence}` } as const;
  const column = prefix.length + 1;
  const advice = `leave only \`${fence}\` on the line`;
  if (rest !== '') {
    const message = `\`${colons}${rest.trimEnd()}\` has text behind the colons that end a block`;
    return { ...line, complaint: { column, message, advice } };
  }
  if (!colons.includes('：')) return line;
  const message = `\`${colons}\` are the wide colons of another keyboard`;
  return { ...line, complaint: { column, message, advice: `write \`${fence}\`` } };
}
