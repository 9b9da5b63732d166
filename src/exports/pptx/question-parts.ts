import { answerKeyOf, partKeysOf } from '../../course/questions/answer-key.ts';
import { optionsOf, rightKeys, type Question } from '../../course/questions/question.ts';
import { startOrder } from '../../course/questions/start-order.ts';
import { gap, listItem, paragraphsOf, type Mark, type Paragraph, type Run } from './paragraphs.ts';

/** A piece of a question as paragraphs. */
export function piece({ parts }: Question, name: string): readonly Paragraph[] {
  return paragraphsOf(parts[name] ?? []);
}

/** Pieces as a list, each with a mark of its own. */
export function marked(
  question: Question,
  names: readonly string[],
  mark: Mark,
  startAt = 1,
): readonly Paragraph[] {
  return names.flatMap((name, index) =>
    listItem(piece(question, name), mark, { startAt, number: startAt + index }),
  );
}

/** The keys of the parts as the room sees them, the first of which has the letter A. */
export function keysOnSlide(question: Question): readonly string[] {
  return startOrder({ id: question.id, keys: partKeysOf(question), key: answerKeyOf(question) });
}

/** Why the answer is right: the explanation, else the feedback of what is right. */
export function whyOf(question: Question): readonly Paragraph[] {
  const explanation = piece(question, 'explanation');
  if (explanation.length > 0) return explanation;
  return rightKeys(optionsOf(question)).flatMap((key) => piece(question, `feedback-${key}`));
}

/** The text of a question with gaps, with the right words in them. */
export function filledText(question: Question & { readonly type: 'blanks' }): readonly Paragraph[] {
  const words = question.fields.map(({ accepted }) => accepted[0] ?? '').values();
  const fill = (run: Run): Run =>
    run.text === gap ? { ...run, text: words.next().value ?? '', bold: true } : run;
  return piece(question, 'text').map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map(fill) }));
}

/** A piece in bold, as the head of a table or of a group. */
export function bold(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, bold: true })),
  }));
}
