import { proseOf } from '../../checks/language/prose.ts';
import type { Place } from '../../course/findings.ts';
import { sourceText } from '../../course/source-text.ts';

/**
 * Where a word stands in a file, at a place or below it: the place of a text is that of its first sign. What is no text
 * is passed over if it can be; a title stands above the text.
 */
export function placeOfWord(word: string, from: Place, text: string): Place {
  const start = sourceText(from.file, text).offsetOf(from.line, from.column);
  const offset = [proseOf(text), text]
    .map((page) => offsetOf(word, page, start))
    .find((found) => found !== undefined);
  return offset === undefined ? from : sourceText(from.file, text).placeAt(offset);
}

function offsetOf(word: string, text: string, start: number): number | undefined {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${word}(?![\p{L}\p{M}\p{N}])`, 'gu');
  pattern.lastIndex = start;
  return pattern.exec(text.replaceAll('’', "'"))?.index;
}
