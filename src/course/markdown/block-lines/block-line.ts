/** A line that opens or ends a block, as its author meant it. */
export type BlockLine = OpeningLine | ClosingLine;

export interface OpeningLine extends LineCommon {
  readonly kind: 'open';
  readonly name: string;
}

export interface ClosingLine extends LineCommon {
  readonly kind: 'close';
}

interface LineCommon {
  readonly colons: number;
  /** The line as it should have been written; the line itself when nothing is wrong with it. */
  readonly text: string;
  readonly complaint?: Complaint;
}

/** What is wrong with a line, and from which column on. */
export interface Complaint {
  readonly column: number;
  readonly message: string;
  readonly advice: string;
  /** True when a part of the line could not be saved, so that what follows from it says nothing. */
  readonly lossy?: true;
}
