import type { Finding } from '../../findings.ts';
import { sourceText, type SourceText } from '../../source-text.ts';
import { BlockRepair } from './block-repair.ts';
import { scanBlockLines } from './scan-block-lines.ts';

/** A page whose blocks open and end where their author meant them to. */
export interface RepairedBlocks {
  /** As many lines as the original; only lines that open or end blocks differ. */
  readonly source: SourceText;
  readonly findings: readonly Finding[];
  /** Lines that lost a part of what their author wrote. */
  readonly brokenLines: readonly number[];
}

/**
 * Finds blocks that Markdown would read otherwise than they were meant, or print as text: opening lines that
 * are no opening lines, ends that are missing, too many or too short. Each is repaired in the text that is
 * read on, so that one mistake is one finding and the rest of the page is checked as well.
 */
export function repairBlocks(source: SourceText): RepairedBlocks {
  const lines = source.text.split('\n').map((line) => line.replace(/\r$/, ''));
  const repair = new BlockRepair(source.file, lines);
  const marks = scanBlockLines(lines);
  marks.forEach((mark, index) => {
    repair.complain(mark);
    if (mark.kind === 'open') repair.open(mark, marks.slice(index + 1));
    else repair.close(mark, marks.slice(index + 1));
  });
  repair.end();
  return {
    source: repair.findings.length === 0 ? source : sourceText(source.file, lines.join('\n')),
    findings: repair.findings,
    brokenLines: repair.brokenLines,
  };
}
