import type { Finding } from '../../findings.ts';
import { directiveRules } from '../../schemas/directives.ts';
import type { Complaint } from './block-line.ts';
import {
  closesNothing,
  fewerColons,
  neverClosed,
  noteInSlide,
  noMoreColons,
  type OpenBlock,
} from './explain-end.ts';
import type { NumberedLine } from './scan-block-lines.ts';

/** The blocks that are open at a line, and the lines as they are repaired. */
export class BlockRepair {
  readonly findings: Finding[] = [];
  readonly brokenLines: number[] = [];
  readonly #file: string;
  readonly #lines: string[];
  readonly #stack: OpenBlock[] = [];
  /** Ends that will turn up without a block, since their block has been closed for them. */
  #orphans = 0;

  /** `lines` are changed in place. */
  constructor(file: string, lines: string[]) {
    this.#file = file;
    this.#lines = lines;
  }

  /** Takes what the line should have been. */
  complain({ number, text, complaint }: NumberedLine): void {
    this.#lines[number - 1] = text;
    if (!complaint) return;
    this.#report('block-line', number, complaint);
    if (complaint.lossy) this.brokenLines.push(number);
  }

  open(line: Extract<NumberedLine, { kind: 'open' }>, later: readonly NumberedLine[]): void {
    const { colons, number, short } = line;
    const name = this.#isMeantAsNotes(line, later) ? this.#makeNotes(line) : line.name;
    if (this.#stack.length === 0) this.#orphans = 0;
    for (let outer = this.#stack.at(-1); outer; outer = this.#stack.at(-1)) {
      const belongs = directiveRules[name]?.inside?.includes(outer.name) === true;
      if (outer.colons > colons && (belongs || endsLater(outer.colons, later))) break;
      if (belongs) {
        this.#raise(outer, name, colons);
        break;
      }
      if (outer.colons <= colons) this.#orphans += 1;
      this.#leaveOpen(outer, number);
    }
    const column = this.#columnOf(number);
    this.#stack.push({ name, line: number, column, written: colons, colons, known: short, short });
  }

  close({ colons, number }: NumberedLine, later: readonly NumberedLine[]): void {
    const inner = this.#stack.at(-1);
    if (!inner) {
      this.#stray(number, colons);
      return;
    }
    const outer = this.#stack.at(-2);
    if (outer && outer.colons <= colons && outer.colons > inner.colons) {
      this.#reportOpen(inner);
      this.#stack.pop();
    }
    const ended = this.#stack.at(-1) ?? inner;
    if (colons < ended.colons && colons !== ended.written) {
      if (endsLater(ended.colons, later)) {
        this.#stray(number, colons);
        return;
      }
      this.#tooShort(ended, number, colons);
    }
    this.#write(number, ':'.repeat(Math.max(colons, ended.colons)));
    this.#stack.pop();
  }

  /** What is still open at the end of the page is closed there; the outermost end closes all. */
  end(): void {
    for (const block of this.#stack) this.#reportOpen(block);
    const outermost = this.#stack[0];
    if (!outermost) return;
    const heading = this.#headingBelow(outermost);
    if (heading === undefined) this.#lines.push(':'.repeat(outermost.colons));
    else this.#closeBefore(outermost, heading);
  }

  /** The number of the line with the next `##` heading, where a block without an end must have ended. */
  #headingBelow({ line }: OpenBlock, before = Infinity): number | undefined {
    const index = this.#lines.findIndex((text, at) => at >= line && /^##\s/.test(text));
    return index === -1 || index + 1 >= before ? undefined : index + 1;
  }

  /**
   * A note in a slide would show the trainer's words to learners. With as many colons as the slide, two ends after
   * each other tell that it stands inside.
   */
  #isMeantAsNotes(
    { name, colons }: NumberedLine & { name: string },
    later: readonly NumberedLine[],
  ): boolean {
    const outer = this.#stack.at(-1);
    if (name !== 'note' || outer?.name !== 'slide') return false;
    const [first, second] = later;
    return outer.colons > colons
      ? endsLater(outer.colons, later)
      : first?.kind === 'close' && second?.kind === 'close';
  }

  #makeNotes({ number, colons }: NumberedLine): 'notes' {
    const line = this.#lines[number - 1] ?? '';
    const said = this.findings.findIndex(({ rule, place }) => rule === 'block-line' && place.line === number);
    const found = this.findings[said];
    if (found) this.findings[said] = { ...found, advice: found.advice.replace(/(:{3,})note\b/, '$1notes') };
    else this.#report('block-place', number, noteInSlide(this.#columnOf(number), ':'.repeat(colons)));
    this.#lines[number - 1] = line.replace(/(:{3,})note\b/, '$1notes');
    return 'notes';
  }

  /** A block in another with as many colons: the outer one gets one more. */
  #raise(outer: OpenBlock, inner: string, colons: number): void {
    const more = ':'.repeat(colons + 1);
    this.#advise(outer.line, more);
    if (!outer.short) {
      this.#report('block-end', outer.line, noMoreColons(outer, inner, more));
    }
    outer.colons = colons + 1;
    outer.known = true;
    const opening = this.#lines[outer.line - 1] ?? '';
    this.#lines[outer.line - 1] = opening.replace(/:{3,}/, more);
  }

  /** What has been said of the colons of a line is said with their right number. */
  #advise(line: number, fence: string): void {
    const index = this.findings.findIndex(({ rule, place }) => rule === 'block-line' && place.line === line);
    const found = this.findings[index];
    if (found) this.findings[index] = { ...found, advice: found.advice.replace(/:{3,}/g, fence) };
  }

  #leaveOpen(block: OpenBlock, before: number): void {
    this.#reportOpen(block);
    this.#closeBefore(block, this.#headingBelow(block, before) ?? before);
    this.#stack.pop();
  }

  #reportOpen(block: OpenBlock): void {
    if (!block.known) this.#report('block-end', block.line, neverClosed(block));
  }

  /** Puts the end into the empty line before another; without one, the block is taken for its own line alone. */
  #closeBefore(block: OpenBlock, number: number): void {
    const fence = ':'.repeat(block.colons);
    if (this.#lines[number - 2]?.trim() === '') this.#write(number - 1, fence);
    else {
      this.#write(block.line, '');
      this.brokenLines.push(block.line);
    }
  }

  #tooShort(block: OpenBlock, number: number, colons: number): void {
    const { line, column } = block;
    const complaint = fewerColons(block, colons, this.#columnOf(number));
    this.#report('block-end', number, { ...complaint, related: { file: this.#file, line, column } });
  }

  #stray(number: number, colons: number): void {
    const column = this.#columnOf(number);
    this.#write(number, '');
    if (this.#orphans > 0) {
      this.#orphans -= 1;
      return;
    }
    this.#report('block-end', number, closesNothing(colons, column));
  }

  #columnOf(number: number): number {
    return Math.max(0, this.#lines[number - 1]?.search(/:/) ?? 0) + 1;
  }

  #write(number: number, fence: string): void {
    const line = this.#lines[number - 1] ?? '';
    this.#lines[number - 1] = `${/^[\s>]*/.exec(line)?.[0] ?? ''}${fence}`;
  }

  #report(
    rule: string,
    line: number,
    { column, message, advice, related }: Complaint & Pick<Finding, 'related'>,
  ): void {
    const place = { file: this.#file, line, column };
    this.findings.push({ rule, severity: 'error', place, message, advice, ...(related ? { related } : {}) });
  }
}

/** True when the lines that follow end a block of so many colons before they open another such block. */
function endsLater(colons: number, later: readonly NumberedLine[]): boolean {
  const next = later.find((line) => line.colons >= colons);
  return next?.kind === 'close';
}
