import type { SourceText } from '../source-text.ts';

/** What MDX stumbled over: the character that began it and how it was understood. */
export interface SyntaxErrorPlace {
  readonly kind: 'brace' | 'angle' | 'unclosed-tag' | 'stray-closing-tag' | 'import';
  /** Offset of the first offending character in the text. */
  readonly offset: number;
  /** How many characters to mask before reading on. */
  readonly length: number;
  /** The tag that closes an unclosed one in a later paragraph; it goes with it. */
  readonly closing?: number;
}

/**
 * Finds the character that an MDX error is about. MDX reports where it gave up, which may be lines later
 * than the `{` or `<` that the author wrote.
 *
 * @throws the error itself when it does not come from MDX syntax, since then it is our own bug.
 */
export function locateSyntaxError(error: unknown, source: SourceText): SyntaxErrorPlace {
  if (!isSyntaxMessage(error)) throw error;
  const end = offsetOfError(error, source);
  const origin = error.source ?? '';
  if (origin.endsWith('-esm')) return { kind: 'import', offset: startOfLine(source.text, end), length: 1 };
  if (origin.endsWith('-expression')) return lastBefore(source, end, '{', 'brace');
  if (error.ruleId === 'end-tag-mismatch')
    return withClosing(lastBefore(source, end, '<', 'unclosed-tag'), source);
  if (error.ruleId === 'unexpected-closing-slash') return lastBefore(source, end, '<', 'stray-closing-tag');
  return lastBefore(source, end, '<', 'angle');
}

interface SyntaxMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

/** The offset just behind the trouble. A tag that is never closed is named by its place in the reason. */
function offsetOfError(error: SyntaxMessage, source: SourceText): number {
  const opening = /for `<[^`]*>` \((\d+):(\d+)-/.exec(error.reason);
  if (opening) return source.offsetOf(Number(opening[1]), Number(opening[2])) + 1;
  if (error.line === undefined || error.column === undefined) return source.text.length;
  return source.offsetOf(error.line, error.column) + 1;
}

/** The last opening character before an offset; when there is none, the first one of the text. */
function lastBefore(
  { text }: SourceText,
  end: number,
  character: string,
  kind: SyntaxErrorPlace['kind'],
): SyntaxErrorPlace {
  const before = text.lastIndexOf(character, end - 1);
  const offset = before === -1 ? text.indexOf(character) : before;
  // Without any candidate, one character is masked all the same, so that reading always moves on.
  return { kind, offset: offset === -1 ? Math.min(end, text.length - 1) : offset, length: 1 };
}

function withClosing(error: SyntaxErrorPlace, { text }: SourceText): SyntaxErrorPlace {
  const name = /^<([\w-]+)/.exec(text.slice(error.offset))?.[1];
  if (name === undefined) return error;
  const next = new RegExp(`</?${name}(?![\\w-])`, 'g');
  next.lastIndex = error.offset + 1;
  const found = next.exec(text);
  return found?.[0].startsWith('</') ? { ...error, closing: found.index } : error;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', Math.max(0, offset - 2)) + 1;
}
