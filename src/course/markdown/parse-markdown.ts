import type { Root } from 'mdast';

import type { Finding } from '../findings.ts';
import { sourceText, type SourceText } from '../source-text.ts';
import { repairAnswers } from './block-lines/repair-answers.ts';
import { repairBlocks } from './block-lines/repair-blocks.ts';
import { describeSyntaxError } from './describe-syntax-error.ts';
import { markdownParser } from './grammar.ts';
import { restorePlainColons } from './plain-colons.ts';
import { locateSyntaxError, type SyntaxErrorPlace } from './locate-syntax-error.ts';

/** A page's Markdown as a tree, with the syntax errors that were stepped over to get there. */
export interface ParsedMarkdown {
  readonly tree: Root;
  /** The text that the tree's positions refer to; its lines are those of the file. */
  readonly source: SourceText;
  readonly findings: readonly Finding[];
  /** Lines with a syntax error; what else is found on them is a consequence, not a cause. */
  readonly brokenLines: ReadonlySet<number>;
}

/**
 * Reads a whole MDX file and finds all of its syntax errors. MDX stops at the first one, so each error's `{`
 * or `<` is masked by a letter of the same width and the text is read again: places stay what they were.
 */
export function parseMarkdown(original: SourceText): ParsedMarkdown {
  const body = sourceText(original.file, withoutFrontmatter(original.text));
  const blocks = repairBlocks(body);
  const { source, findings: answerFindings } = repairAnswers(blocks.source);
  const findings = [...blocks.findings, ...answerFindings];
  const brokenLines = new Set(blocks.brokenLines);
  let text = source.text;
  for (;;) {
    const attempt = tryParse(text);
    if (attempt.kind === 'tree') {
      const tree = restorePlainColons(attempt.tree, source);
      return { tree, source, findings, brokenLines };
    }
    const error = locateSyntaxError(attempt.error, sourceText(source.file, text));
    const place = source.placeAt(error.offset);
    findings.push({ rule: 'syntax', severity: 'error', place, ...describeSyntaxError(error, source) });
    brokenLines.add(place.line);
    text = masked(text, error);
  }
}

type Attempt =
  { readonly kind: 'tree'; readonly tree: Root } | { readonly kind: 'error'; readonly error: unknown };

function tryParse(text: string): Attempt {
  try {
    return { kind: 'tree', tree: markdownParser.parse(text) };
  } catch (error) {
    return { kind: 'error', error };
  }
}

/** Blanks out frontmatter, so that the places in the body stay true. */
function withoutFrontmatter(text: string): string {
  const match = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  return match ? match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length) : text;
}

/** Braces behind a block's name go altogether, so that the block is still one. */
function masked(text: string, { kind, offset, length, closing }: SyntaxErrorPlace): string {
  const start = text.lastIndexOf('\n', offset) + 1;
  if (kind === 'brace' && /^[\s>]*:{3,}[\w-]+$/.test(text.slice(start, offset))) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    return text.slice(0, offset) + ' '.repeat(end - offset) + text.slice(end);
  }
  const rest = text.slice(0, offset) + 'x'.repeat(length) + text.slice(offset + length);
  return closing === undefined ? rest : `${rest.slice(0, closing)}x${rest.slice(closing + 1)}`;
}
