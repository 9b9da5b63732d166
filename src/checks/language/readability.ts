import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

/** How hard some paragraphs are to read. */
export interface Readability {
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentenceLength: number;
  /** Words in a sentence, on average, plus the percentage of words with more than six letters (Björnsson 1968). */
  readonly lix: number;
}

/** Measures paragraphs of running text; headings and cells of tables have no sentences. */
export function readabilityOf(paragraphs: readonly string[], locale: string): Readability {
  const sentences = paragraphs.flatMap((text) => sentencesOf(text, locale));
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => Array.from(word.replace(/[^\p{L}]/gu, '')).length > 6).length;
  const sentenceLength = words.length / Math.max(1, sentences.length);
  return {
    words: words.length,
    sentenceLength,
    lix: sentenceLength + (100 * long) / Math.max(1, words.length),
  };
}
