import type { Place } from './findings.ts';

/** A file's text, with the arithmetic between offsets, lines and places. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The text of a line, counted from 1; empty when there is no such line. */
  line(number: number): string;
  /** The place of an offset into the text, counted from 0. */
  placeAt(offset: number): Place;
  /** The offset of a line and column, both counted from 1. */
  offsetOf(line: number, column: number): number;
}

/** Wraps a file's text. `file` is the path that findings will show. */
export function sourceText(file: string, text: string): SourceText {
  const starts = lineStarts(text);
  return {
    file,
    text,
    line: (number) => textOfLine(text, starts, number),
    placeAt: (offset) => placeOfOffset(file, starts, offset),
    offsetOf: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function textOfLine(text: string, starts: readonly number[], number: number): string {
  const start = starts[number - 1];
  return start === undefined ? '' : text.slice(start, starts[number] ?? text.length).replace(/\r?\n$/, '');
}

function placeOfOffset(file: string, starts: readonly number[], offset: number): Place {
  const after = starts.findIndex((start) => start > offset);
  const line = after === -1 ? starts.length : after;
  return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
