import type { Complaint } from './block-line.ts';

/** A block whose end is looked for. */
export interface OpenBlock {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  /** The colons that its author wrote, and the ones it needs. */
  readonly written: number;
  colons: number;
  /** True when a finding has already said that its end is wrong. */
  known: boolean;
  /** True when a finding has already said that it begins with too few colons, and with how many. */
  readonly short: boolean;
}

/** The outer block has to be told from the one inside it; `more` are the colons it needs. */
export function noMoreColons({ name, written, column }: OpenBlock, inner: string, more: string): Complaint {
  return {
    column,
    message: `\`${':'.repeat(written)}${name}\` has no more colons than the \`:::${inner}\` inside it`,
    advice: `write \`${more}${name}\` and end that block with \`${more}\``,
  };
}

export function neverClosed({ name, written, column }: OpenBlock): Complaint {
  const fence = ':'.repeat(written);
  return {
    column,
    message: `\`${fence}${name}\` is never closed and swallows what follows`,
    advice: `add a line \`${fence}\` where it ends`,
  };
}

/** An end of so many colons, at a column, is shorter than that of its block. */
export function fewerColons({ name, colons }: OpenBlock, written: number, column: number): Complaint {
  const fence = ':'.repeat(colons);
  return {
    column,
    message: `\`${':'.repeat(written)}\` has fewer colons than the \`${fence}${name}\` that it ends`,
    advice: `write \`${fence}\``,
  };
}

/** An end of so many colons, at a column, has no block. */
export function closesNothing(colons: number, column: number): Complaint {
  return {
    column,
    message: `\`${':'.repeat(colons)}\` closes a block that is not open`,
    advice: 'take it out, or write the line that opens its block',
  };
}

/** What a trainer says, in a block that shows it to learners; `fence` are its colons. */
export function noteInSlide(column: number, fence: string): Complaint {
  return {
    column,
    message: `\`${fence}note\` stands inside \`:::slide\``,
    advice: `did you mean \`${fence}notes\`? What the trainer says stands there, and a note is shown to learners`,
  };
}
