import type { Question } from '../../course/questions/question.ts';
import { shuffledOrder } from '../../course/shuffle.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';

/** A piece of a question as paragraphs. */
export function piece({ parts }: Question, name: string): readonly Paragraph[] {
  return paragraphsOf(parts[name] ?? []);
}

/** Pieces as a list, each with a mark of its own. */
export function marked(
  question: Question,
  names: readonly string[],
  mark: 'point' | 'number',
): readonly Paragraph[] {
  return names.flatMap((name) => {
    const [first, ...rest] = piece(question, name);
    return first ? [{ ...first, mark }, ...rest] : [];
  });
}

/** Keys in another order than that of the source, which is or shows the answer. The same in every build. */
export function mixed(keys: readonly string[]): readonly string[] {
  return shuffledOrder(keys, keys.length);
}

/** A piece in bold, as the head of a table or of a group. */
export function bold(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, bold: true })),
  }));
}
