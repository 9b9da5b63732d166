import type { Finding } from '../../findings.ts';
import { sourceText, type SourceText } from '../../source-text.ts';
import { findSlip, isFeedbackLost, mayHaveSlips, type AnswerContext } from './answer-slips.ts';
import { scanBlockLines } from './scan-block-lines.ts';

/**
 * Finds lines of questions that were meant as answers and that Markdown would take for text, or for a part of the
 * answer above. Each is repaired in the text that is read on, so that the finding stands at the line itself and
 * nothing is said of the answers that seem to be missing.
 *
 * @param source a page whose blocks are repaired
 */
export function repairAnswers(source: SourceText): {
  readonly source: SourceText;
  readonly findings: readonly Finding[];
} {
  if (!mayHaveSlips.test(source.text)) return { source, findings: [] };
  const lines = source.text.split('\n');
  const findings = questionsIn(lines).flatMap((question) => repairQuestion(lines, question, source.file));
  return findings.length === 0
    ? { source, findings }
    : { source: sourceText(source.file, lines.join('\n')), findings };
}

/** The lines of a question, counted from 0, without the ones that open and end it. */
interface QuestionLines {
  readonly first: number;
  readonly end: number;
}

function questionsIn(lines: readonly string[]): readonly QuestionLines[] {
  const marks = scanBlockLines(lines);
  return marks.flatMap((mark, index): readonly QuestionLines[] => {
    if (mark.kind !== 'open' || mark.name !== 'question') return [];
    const end = marks.slice(index + 1).find(({ kind, colons }) => kind === 'close' && colons >= mark.colons);
    return [{ first: mark.number, end: (end?.number ?? lines.length + 1) - 1 }];
  });
}

function signsOf(opening: string, own: readonly string[]): AnswerContext['signs'] {
  if (/\btype=["']?(?:blanks|match|classify)\b/.test(opening)) return 'none';
  if (!/\btype=["']?order\b/.test(opening)) return 'boxes';
  return own.some((line) => /^\s*\d+[.)]\s/.test(line)) ? 'numbers' : 'none';
}

/** Changes the lines in place. */
function repairQuestion(lines: string[], { first, end }: QuestionLines, file: string): readonly Finding[] {
  const own = lines.slice(first, end);
  const signs = signsOf(lines[first - 1] ?? '', own);
  const nexts = own.map((_, index) => own.slice(index + 1).find((each) => each.trim() !== '') ?? '');
  const losesFeedback = own.some(
    (line, index) => /^\s*\d/.test(line) && isFeedbackLost(line, { next: nexts[index] ?? '' }),
  );
  return own.flatMap((line, index): readonly Finding[] => {
    const slip = findSlip(line.trimEnd(), { next: nexts[index] ?? '', signs, losesFeedback });
    if (!slip) return [];
    lines[first + index] = slip.text;
    const column = line.length - line.trimStart().length + 1;
    const place = { file, line: first + index + 1, column };
    const advice = `${slip.advice}${slip.advice === 'write' ? '' : ':'} \`${slip.text.trim()}\``;
    return [{ rule: 'answer-line', severity: 'error', place, message: slip.message, advice }];
  });
}
